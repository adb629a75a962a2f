// generated from specs/tenant, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function C(s){let i=0;for(let f=0;f<s.length;f++,i++){let c=s.charCodeAt(f),l=c>=55296&&c<=56319,u=s.charCodeAt(f+1);l&&u>=56320&&u<=57343&&f++}return i}var z={date:ee,"date-time":de,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function ee(s){let i=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(s);if(!i)return!1;let[f,c,l]=[i[1],i[2],i[3]].map(Number);if(f===void 0||c===void 0||l===void 0)return!1;let e=[31,f%4===0&&(f%100!==0||f%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return l>=1&&l<=(e[c-1]??0)}function de(s){let i=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(s.charAt(10))&&ee(s.slice(0,10))&&i.test(s.slice(11))}var re=_,ge={type:["object","string"],minLength:1,maxLength:8192,maxProperties:50,properties:{accessToken:{type:"string",minLength:1,maxLength:8192},idToken:{type:"\
string",minLength:1,maxLength:8192},user:{type:"object",properties:{firstName:{type:"string",maxLength:100},lastName:{type:"string",maxLength:100}}},code:{type:"\
string",minLength:1,maxLength:64},challengeId:{type:"string",format:"uuid",maxLength:36},email:{type:"string",minLength:3,maxLength:320},phone:{type:"string",minLength:3,
maxLength:32},token:{type:"string",minLength:1,maxLength:256}},additionalProperties:!0,$id:"ProviderProof"},o=C,se=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function _(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))&&typeof s!="string"){let t={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:ge.type},message:"must be object,string"};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"){if(o(s)>8192){let t={instancePath:i,schemaPath:"#/\
maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),a++}if(o(s)<1){let t={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(Object.keys(s).length>50){let t={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},message:"mus\
t NOT have more than 50 properties"};e===null?e=[t]:e.push(t),a++}if(s.accessToken!==void 0){let t=s.accessToken;if(typeof t=="string"){if(o(t)>8192){let r={instancePath:i+
"/accessToken",schemaPath:"#/properties/accessToken/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};e===null?
e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/accessToken",schemaPath:"#/properties/accessToken/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.idToken!==void 0){let t=s.idToken;if(typeof t=="string"){if(o(t)>8192){
let r={instancePath:i+"/idToken",schemaPath:"#/properties/idToken/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 chara\
cters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/idToken",schemaPath:"#/properties/idToken/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idToken",schemaPath:"#/properties/idToken/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.user!==void 0){let t=s.user;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(o(r)>100){let n={instancePath:i+"/user/firstName",schemaPath:"#/properties/user/properties/\
firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+
"/user/firstName",schemaPath:"#/properties/user/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),a++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(o(r)>100){let n={instancePath:i+"/user/lastName",schemaPath:"#/properties/user/proper\
ties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+
"/user/lastName",schemaPath:"#/properties/user/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
a++}}}else{let r={instancePath:i+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),a++}}if(s.code!==void 0){let t=s.code;if(typeof t=="string"){if(o(t)>64){let r={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxL\
ength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/code",schemaPath:"#/pr\
operties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.challengeId!==void 0){
let t=s.challengeId;if(typeof t=="string"){if(o(t)>36){let r={instancePath:i+"/challengeId",schemaPath:"#/properties/challengeId/maxLength",keyword:"maxLength",
params:{limit:36},message:"must NOT have more than 36 characters"};e===null?e=[r]:e.push(r),a++}if(!se.test(t)){let r={instancePath:i+"/challengeId",schemaPath:"\
#/properties/challengeId/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.email!==
void 0){let t=s.email;if(typeof t=="string"){if(o(t)>320){let r={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:320},
message:"must NOT have more than 320 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<3){let r={instancePath:i+"/email",schemaPath:"#/properties/email/minLengt\
h",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.phone!==void 0){let t=s.phone;if(typeof t==
"string"){if(o(t)>32){let r={instancePath:i+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more\
 than 32 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<3){let r={instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{
limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.token!==void 0){let t=s.token;if(typeof t=="string"){if(o(t)>
256){let r={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charac\
ters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}return _.errors=e,a===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K=Z;var Pe=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u");function Z(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,a=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(o(s)>8192){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),a++}if(!Pe.test(s)){let t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-\
Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[t]:e.push(t),a++}return Z.errors=e,a===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var y=R;var ke=new RegExp("^urn:sim:tenant:[a-z]+(-[a-z]+)*$","u");function P(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,a=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(o(s)>100){let t={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(!ke.test(s)){let t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:sim:tenant:[a-z]+(-[a-z]+)*$"},message:'must match pattern "^urn:sim:tenant:[a-z]+(-[a-z]+)*$"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}return P.errors=e,a===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var we=new RegExp("^[0-9a-f]{32}$","u");function k(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=k.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(!we.test(s)){let t={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return k.errors=e,a===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function w(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=w.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(o(s)>600){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:600},
message:"must NOT have more than 600 characters"};e===null?e=[t]:e.push(t),a++}if(o(s)<1){let t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return w.errors=e,a===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var ae=new RegExp("^/","u");
function R(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=R.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(s.title===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[t]:e.push(t),a++}if(s.status===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:
e.push(t),a++}if(s.detail===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requir\
ed property 'detail'"};e===null?e=[t]:e.push(t),a++}if(s.instance===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
instance"},message:"must have required property 'instance'"};e===null?e=[t]:e.push(t),a++}if(s.traceId===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="type"||t==="\
title"||t==="status"||t==="detail"||t==="instance"||t==="traceId"||t==="hint")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(s.type!==void 0&&(P(s.type,{instancePath:i+
"/type",parentData:s,parentDataProperty:"type",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),a=e.length)),s.title!==void 0){let t=s.title;
if(typeof t=="string"){if(o(t)>200){let r={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"mus\
t NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/title",schemaPath:"#/pro\
perties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.status!==void 0){let t=s.status;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof t=="number"&&isFinite(t)){if(t>599||isNaN(t)){let r={instancePath:i+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[r]:e.push(r),a++}if(t<400||isNaN(t)){let r={instancePath:i+
"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[r]:e.push(r),a++}}}
if(s.detail!==void 0){let t=s.detail;if(typeof t=="string"){if(o(t)>1e3){let r={instancePath:i+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"max\
Length",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.instance!==void 0){
let t=s.instance;if(typeof t=="string"){if(o(t)>8192){let r={instancePath:i+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{
limit:8192},message:"must NOT have more than 8192 characters"};e===null?e=[r]:e.push(r),a++}if(!ae.test(t)){let r={instancePath:i+"/instance",schemaPath:"#/prop\
erties/instance/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/i\
nstance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}s.traceId!==void 0&&
(k(s.traceId,{instancePath:i+"/traceId",parentData:s,parentDataProperty:"traceId",rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),a=e.length)),
s.hint!==void 0&&(w(s.hint,{instancePath:i+"/hint",parentData:s,parentDataProperty:"hint",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
a=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return R.
errors=e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=V;var ve={type:"string",enum:["UNKNOWN","PREREGISTERED","REGISTERED","ACTIVE"],$id:"CustomerStatus"};function x(s,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"){let t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="UNKNOWN"||s==="PREREGI\
STERED"||s==="REGISTERED"||s==="ACTIVE")){let t={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ve.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[t]:e.push(t),a++}return x.errors=e,a===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var ie=new RegExp("^[A-Z]{2}$","u");function L(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=L.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.street!==void 0){let t=s.street;if(typeof t==
"string"){if(o(t)>200){let r={instancePath:i+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.postalCode!==void 0){let t=s.postalCode;if(typeof t=="string"){if(o(t)>20){let r={instancePath:i+
"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"};e===null?e=[
r]:e.push(r),a++}}else{let r={instancePath:i+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}}if(s.city!==void 0){let t=s.city;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/city",schemaPath:"#/properties/c\
ity/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.region!==void 0){
let t=s.region;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.country!==void 0){let t=s.country;if(typeof t=="string"){if(o(t)>2){let r={
instancePath:i+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};e===null?
e=[r]:e.push(r),a++}if(!ie.test(t)){let r={instancePath:i+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'\
must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}return L.errors=e,a===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O=z["date-time"];function N(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=N.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.granted===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),a++}if(s.at===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[t]:e.push(t),a++}if(s.granted!==
void 0&&typeof s.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[t]:e.push(t),a++}if(s.at!==void 0){let t=s.at;if(typeof t=="string"){if(!O(t)){let r={instancePath:i+"/at",schemaPath:"#/properties/a\
t/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return N.errors=e,a===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=v.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let r={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),a++}for(let r in s){let n=a;if(typeof r==
"string"){if(o(r)>100){let m={instancePath:i,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",propertyName:r};e===null?e=[m]:e.push(m),a++}if(o(r)<1){let m={instancePath:i,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",propertyName:r};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i,schemaPath:"#/propertyNames/type",keyword:"\
type",params:{type:"string"},message:"must be string",propertyName:r};e===null?e=[m]:e.push(m),a++}var t=n===a;if(!t){let m={instancePath:i,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:r},message:"property name must be valid"};e===null?e=[m]:e.push(m),a++}}for(let r in s){let n=s[r];if(n&&typeof n==
"object"&&!Array.isArray(n)){if(Object.keys(n).length>20){let m={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/\
maxProperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};e===null?e=[m]:e.push(m),a++}if(n.value===void 0){let m={
instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};e===null?e=[m]:e.push(m),a++}if(n.value!==void 0){let m=n.value;if(typeof m=="string"){if(o(m)>200){let h={instancePath:i+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/additionalProperties/properties/value/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[h]:e.push(h),a++}if(o(m)<1){let h={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"\
#/additionalProperties/properties/value/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),
a++}}else{let h={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/additionalProperties/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),a++}}}else{let m={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),a++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}return v.errors=e,a===0}v.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var be=new RegExp("^[^\\s@]+@[^\\s@]+$","u"),xe=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),ne=z.date;function V(s,{instancePath:i="",parentData:f,
parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.status===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[t]:e.push(t),a++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}
if(o(t)<1){let r={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}}if(s.status!==void 0&&(x(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:l,dynamicAnchors:u})||
(e=e===null?x.errors:e.concat(x.errors),a=e.length)),s.email!==void 0){let t=s.email;if(typeof t=="string"){if(o(t)>254){let r={instancePath:i+"/email",schemaPath:"\
#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),a++}if(!be.test(
t)){let r={instancePath:i+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[^\\s@]+@[^\\s@]+$"},message:'must match pattern \
"^[^\\s@]+@[^\\s@]+$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.emailVerified!==void 0&&typeof s.emailVerified!="boolean"){let t={instancePath:i+"/emailVerifi\
ed",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),a++}if(s.phone!==void 0){
let t=s.phone;if(typeof t=="string"){if(!xe.test(t)){let r={instancePath:i+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\
\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"#/pro\
perties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.phoneVerified!==void 0&&typeof s.phoneVerified!=
"boolean"){let t={instancePath:i+"/phoneVerified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),a++}if(s.firstName!==void 0){let t=s.firstName;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/firstName",schemaPath:"#/pro\
perties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}
if(s.lastName!==void 0){let t=s.lastName;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/lastName",schemaPath:"\
#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.birthDate!==void 0){let t=s.birthDate;
if(typeof t=="string"){if(!ne(t)){let r={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.gender!==void 0){let t=s.gender;if(typeof t=="string"){if(o(t)>50){let r={instancePath:i+
"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(s.language!==void 0){let t=s.language;if(typeof t=="string"){if(o(t)>35){let r={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<2){let r={instancePath:i+"\
/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(s.address!==void 0&&(L(s.address,{instancePath:i+"/address",parentData:s,parentDataProperty:"address",rootData:l,dynamicAnchors:u})||(e=
e===null?L.errors:e.concat(L.errors),a=e.length)),s.consents!==void 0){let t=s.consents;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){
let r={instancePath:i+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50\
 properties"};e===null?e=[r]:e.push(r),a++}for(let r in t)N(t[r],{instancePath:i+"/consents/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:r,
rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),a=e.length)}else{let r={instancePath:i+"/consents",schemaPath:"#/properties/consents/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}if(s.externalIdentifiers!==void 0&&(v(s.externalIdentifiers,{instancePath:i+
"/externalIdentifiers",parentData:s,parentDataProperty:"externalIdentifiers",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),a=e.length)),
s.providers!==void 0){let t=s.providers;if(Array.isArray(t)){if(t.length>50){let h={instancePath:i+"/providers",schemaPath:"#/properties/providers/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[h]:e.push(h),a++}let r=t.length;for(let h=0;h<r;h++){let g=t[h];if(typeof g==
"string"){if(o(g)>100){let d={instancePath:i+"/providers/"+h,schemaPath:"#/properties/providers/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),a++}if(o(g)<1){let d={instancePath:i+"/providers/"+h,schemaPath:"#/properties/providers/items/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/prov\
iders/"+h,schemaPath:"#/properties/providers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}let n=t.length,
m;if(n>1){let h={};for(;n--;){let g=t[n];if(typeof g=="string"){if(typeof h[g]=="number"){m=h[g];let d={instancePath:i+"/providers",schemaPath:"#/properties/pro\
viders/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[d]:e.push(
d),a++;break}h[g]=n}}}}else{let r={instancePath:i+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[r]:e.push(r),a++}}if(s.createdAt!==void 0){let t=s.createdAt;if(typeof t=="string"){if(!O(t)){let r={instancePath:i+"/createdAt",schemaPath:"#\
/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.updatedAt!==
void 0){let t=s.updatedAt;if(typeof t=="string"){if(!O(t)){let r={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/updatedAt",schemaPath:"#/properties/upda\
tedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.activatedAt!==void 0){let t=s.activatedAt;if(typeof t==
"string"){if(!O(t)){let r={instancePath:i+"/activatedAt",schemaPath:"#/properties/activatedAt/format",keyword:"format",params:{format:"date-time"},message:'must\
 match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/activatedAt",schemaPath:"#/properties/activatedAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}return V.errors=e,a===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=S;function I(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let t={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),a++}if(s.street!==void 0){let t=s.street;
if(typeof t=="string"){if(o(t)>200){let r={instancePath:i+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/street",schemaPath:"#/properties/street/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.postalCode!==void 0){let t=s.postalCode;if(typeof t=="string"){if(o(t)>20){let r={
instancePath:i+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(s.city!==void 0){let t=s.city;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/city",schemaPath:"#/\
properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.region!==void 0){
let t=s.region;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.country!==void 0){let t=s.country;if(typeof t=="string"){if(o(t)>2){let r={
instancePath:i+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};e===null?
e=[r]:e.push(r),a++}if(!ie.test(t)){let r={instancePath:i+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'\
must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}return I.errors=e,a===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=j.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>20){let t={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};e===null?e=[t]:e.push(t),a++}if(s.granted===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),a++}if(s.
granted!==void 0&&typeof s.granted!="boolean"){let t={instancePath:i+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),a++}return j.errors=e,a===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=S.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length>200){let r={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have m\
ore than 200 properties"};e===null?e=[r]:e.push(r),a++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(o(r)>100){let n={instancePath:i+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(o(r)<1){let n={
instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),a++}}else{let n={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),a++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(o(r)>320){let n={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:320},message:"must NOT have more than 320 characters"};e===null?e=[n]:e.push(n),a++}if(o(r)<1){let n={instancePath:i+"/email",schemaPath:"\
#/properties/email/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.phone!==void 0){
let r=s.phone;if(typeof r=="string"){if(o(r)>32){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),a++}if(o(r)<1){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.firstName!==void 0){let r=s.firstName;
if(typeof r=="string"){if(o(r)>100){let n={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.lastName!==void 0){let r=s.lastName;if(typeof r=="string"){if(o(r)>100){
let n={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),a++}}if(s.birthDate!==void 0){let r=s.birthDate;if(typeof r=="string"){if(!ne(r)){let n={instancePath:i+"/birthDate",schemaPath:"\
#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+
"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.gender!==
void 0){let r=s.gender;if(typeof r=="string"){if(o(r)>50){let n={instancePath:i+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{
limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/gender",schemaPath:"#/properties/gender/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.language!==void 0){let r=s.language;if(typeof r=="string"){
if(o(r)>35){let n={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more tha\
n 35 characters"};e===null?e=[n]:e.push(n),a++}if(o(r)<2){let n={instancePath:i+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{
limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/language",schemaPath:"#/properties/language\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.address!==void 0&&(I(s.address,{instancePath:i+"/addre\
ss",parentData:s,parentDataProperty:"address",rootData:l,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),a=e.length)),s.consents!==void 0){let r=s.consents;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let n={instancePath:i+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"\
maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[n]:e.push(n),a++}for(let n in r){let m=r[n],h=a,g=!1,d=null,ce=a;if(typeof m!=
"boolean"){let T={instancePath:i+"/consents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/oneOf/0/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[T]:e.push(T),a++}var t=ce===a;t&&(g=!0,d=0);let ye=a;j(m,{instancePath:i+"/consents/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),a=e.length);var t=ye===a;
if(t&&g?(g=!1,d=[d,1]):t&&(g=!0,d=1),g)a=h,e!==null&&(h?e.length=h:e=null);else{let T={instancePath:i+"/consents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/consents/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(
T),a++}}}else{let n={instancePath:i+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),a++}}s.externalIdentifiers!==void 0&&(v(s.externalIdentifiers,{instancePath:i+"/externalIdentifiers",parentData:s,parentDataProperty:"externalId\
entifiers",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),a=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}return S.errors=e,a===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=G;var X={type:"object",additionalProperties:!1,required:["id","type","provider","channel","target","expiresAt","attemptsLeft"],properties:{id:{type:"string",format:"\
uuid"},type:{type:"string",enum:["otp","emailLink"]},provider:{type:"string",enum:["otp","email-link"]},channel:{type:"string",enum:["email","sms"]},target:{type:"\
string",minLength:1,maxLength:254},expiresAt:{type:"string",format:"date-time"},attemptsLeft:{type:"integer",minimum:0}},$id:"Challenge"};function A(s,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[t]:e.push(t),a++}if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(s.provider===void 0){let t={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[t]:e.push(t),a++}if(s.channel===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=
[t]:e.push(t),a++}if(s.target===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have re\
quired property 'target'"};e===null?e=[t]:e.push(t),a++}if(s.expiresAt===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[t]:e.push(t),a++}if(s.attemptsLeft===void 0){let t={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"attemptsLeft"},message:"must have required property 'attemptsLeft'"};e===null?e=[t]:e.push(t),a++}for(let t in s)
if(!(t==="id"||t==="type"||t==="provider"||t==="channel"||t==="target"||t==="expiresAt"||t==="attemptsLeft")){let r={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(s.id!==void 0){
let t=s.id;if(typeof t=="string"){if(!se.test(t)){let r={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.type!==void 0){let t=s.type;if(typeof t!="string"){let r={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(t==="otp"||t==="emailLink")){let r={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:X.properties.type.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),a++}}if(s.provider!==void 0){let t=s.provider;if(typeof t!="string"){let r={instancePath:i+"/provider",schemaPath:"#/properties/provider/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(t==="otp"||t==="email-link")){let r={instancePath:i+"/prov\
ider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:X.properties.provider.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[r]:e.push(r),a++}}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"){let r={instancePath:i+"/channel",schemaPath:"#/properties/chann\
el/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(t==="email"||t==="sms")){let r={instancePath:i+"/chan\
nel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:X.properties.channel.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),a++}}if(s.target!==void 0){let t=s.target;if(typeof t=="string"){if(o(t)>254){let r={instancePath:i+"/target",schemaPath:"#/properties/\
target/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(s.expiresAt!==void 0){let t=s.expiresAt;if(typeof t=="string"){if(!O(t)){let r={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt\
/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/expire\
sAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.attemptsLeft!==
void 0){let t=s.attemptsLeft;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/attemptsLeft",schemaPath:"#/properties/attemptsLe\
ft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={
instancePath:i+"/attemptsLeft",schemaPath:"#/properties/attemptsLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}
return A.errors=e,a===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,a=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.status===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:
e.push(t),a++}if(s.flow===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"},message:"must have required p\
roperty 'flow'"};e===null?e=[t]:e.push(t),a++}if(s.challenge===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
challenge"},message:"must have required property 'challenge'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="status"||t==="flow"||t==="challenge")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let r={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(t!=="CHALLENGE_REQUIRED"){let r={instancePath:i+"/status",schemaPath:"#/p\
roperties/status/const",keyword:"const",params:{allowedValue:"CHALLENGE_REQUIRED"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}if(s.flow!==
void 0){let t=s.flow;if(typeof t=="string"){if(o(t)>100){let r={instancePath:i+"/flow",schemaPath:"#/properties/flow/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/flow",schemaPath:"#/properties/flow/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/flow",schemaPath:"\
#/properties/flow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}s.challenge!==void 0&&(A(s.challenge,{instancePath:i+
"/challenge",parentData:s,parentDataProperty:"challenge",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),a=e.length))}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return G.errors=e,a===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oe=H;function H(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=H.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(s.title===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[t]:e.push(t),a++}if(s.status===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:
e.push(t),a++}if(s.detail===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requir\
ed property 'detail'"};e===null?e=[t]:e.push(t),a++}if(s.instance===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
instance"},message:"must have required property 'instance'"};e===null?e=[t]:e.push(t),a++}if(s.traceId===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[t]:e.push(t),a++}if(s.errors===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[t]:e.push(t),a++}for(let t in s)
if(!(t==="type"||t==="title"||t==="status"||t==="detail"||t==="instance"||t==="traceId"||t==="hint"||t==="errors")){let r={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(s.type!==
void 0&&(P(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),a=e.length)),
s.title!==void 0){let t=s.title;if(typeof t=="string"){if(o(t)>200){let r={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.status!==void 0){
let t=s.status;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(t!==412){let r={instancePath:i+"/status",schemaPath:"#/properties/status/const",keyword:"\
const",params:{allowedValue:412},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}if(s.detail!==void 0){let t=s.detail;if(typeof t=="string"){
if(o(t)>1e3){let r={instancePath:i+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/detail",schemaPath:"#/properties/detail/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.instance!==void 0){let t=s.instance;if(typeof t=="string"){
if(o(t)>8192){let r={instancePath:i+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more\
 than 8192 characters"};e===null?e=[r]:e.push(r),a++}if(!ae.test(t)){let r={instancePath:i+"/instance",schemaPath:"#/properties/instance/pattern",keyword:"patte\
rn",params:{pattern:"^/"},message:'must match pattern "^/"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/instance",schemaPath:"#/properties/insta\
nce/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.traceId!==void 0&&(k(s.traceId,{instancePath:i+"/tr\
aceId",parentData:s,parentDataProperty:"traceId",rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),a=e.length)),s.hint!==void 0&&(w(s.hint,
{instancePath:i+"/hint",parentData:s,parentDataProperty:"hint",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),a=e.length)),s.errors!==void 0){
let t=s.errors;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let r={instancePath:i+"/errors",schemaPath:"#/properties/errors/maxProp\
erties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),a++}if(Object.keys(t).length<1){let r={
instancePath:i+"/errors",schemaPath:"#/properties/errors/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};
e===null?e=[r]:e.push(r),a++}for(let r in t){let n=t[r];if(Array.isArray(n)){if(n.length>10){let h={instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/errors/additionalProperties/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=
[h]:e.push(h),a++}if(n.length<1){let h={instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/errors/additionalProperties/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),a++}let m=n.length;for(let h=0;h<m;h++){let g=n[h];
if(typeof g=="string"){if(o(g)>500){let d={instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/properties/errors/additionalPr\
operties/items/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[d]:e.push(d),a++}if(o(g)<1){let d={
instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/properties/errors/additionalProperties/items/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+h,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),a++}}}else{let m={instancePath:i+"/errors/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),a++}}}else{let r={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return H.errors=e,a===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var me=F;function F(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof s=="string"){if(o(s)>2e4){let t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return F.errors=e,a===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};var le=J;var te=new RegExp("^[A-Za-z0-9_-]{43}$","u");function q(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,
a=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kty===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[t]:e.push(t),a++}if(s.crv===void 0){
let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[t]:e.push(
t),a++}if(s.x===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};
e===null?e=[t]:e.push(t),a++}if(s.y===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have r\
equired property 'y'"};e===null?e=[t]:e.push(t),a++}if(s.kid===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};e===null?e=[t]:e.push(t),a++}if(s.use===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"use"},message:"must have required property 'use'"};e===null?e=[t]:e.push(t),a++}if(s.alg===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t===
"kty"||t==="crv"||t==="x"||t==="y"||t==="kid"||t==="use"||t==="alg")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(s.kty!==void 0){let t=s.kty;if(typeof t!="string"){let r={instancePath:i+
"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(t!=="EC"){let r={instancePath:i+
"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}if(s.crv!==
void 0){let t=s.crv;if(typeof t!="string"){let r={instancePath:i+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),a++}if(t!=="P-256"){let r={instancePath:i+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue:"P\
-256"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}if(s.x!==void 0){let t=s.x;if(typeof t=="string"){if(!te.test(t)){let r={instancePath:i+
"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=
[r]:e.push(r),a++}}else{let r={instancePath:i+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),a++}}if(s.y!==void 0){let t=s.y;if(typeof t=="string"){if(!te.test(t)){let r={instancePath:i+"/y",schemaPath:"#/properties/y/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/y",schemaPath:"\
#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.kid!==void 0){let t=s.kid;if(typeof t=="\
string"){if(o(t)>200){let r={instancePath:i+"/kid",schemaPath:"#/properties/kid/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"};e===null?e=[r]:e.push(r),a++}if(o(t)<1){let r={instancePath:i+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/kid",schemaPath:"#/properties/kid/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(s.use!==void 0){let t=s.use;if(typeof t!="string"){let r={instancePath:i+"/\
use",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(t!=="sig"){let r={instancePath:i+
"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}if(s.alg!==
void 0){let t=s.alg;if(typeof t!="string"){let r={instancePath:i+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),a++}if(t!=="ES256"){let r={instancePath:i+"/alg",schemaPath:"#/properties/alg/const",keyword:"const",params:{allowedValue:"E\
S256"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),a++}return q.errors=e,a===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.keys===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
keys"},message:"must have required property 'keys'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(t!=="keys"){let r={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(s.keys!==void 0){
let t=s.keys;if(Array.isArray(t)){if(t.length<1){let n={instancePath:i+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}let r=t.length;for(let n=0;n<r;n++)q(t[n],{instancePath:i+"/keys/"+n,parentData:t,parentDataProperty:n,
rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),a=e.length)}else{let r={instancePath:i+"/keys",schemaPath:"#/properties/keys/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return J.errors=e,a===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $=U;var b=C;function U(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=U.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.tenantId===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"tenantId"},message:"must have required property 'tenantId'"};e===null?e=[t]:e.push(t),a++}if(s.tenantId!==void 0){let t=s.
tenantId;if(typeof t!="string"){let r=typeof t,n;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===void 0)if(r=="\
number"||r=="boolean")n=""+t;else if(t===null)n="";else{let m={instancePath:i+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[m]:e.push(m),a++}n!==void 0&&(t=n,s!==void 0&&(s.tenantId=n))}if(typeof t=="string"){if(b(t)>100){let r={instancePath:i+
"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:
e.push(r),a++}if(b(t)<1){let r={instancePath:i+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),a++}return U.errors=e,a===0}U.evaluated={props:{tenantId:!0},dynamicProps:!1,dynamicItems:!1};var ue=W;function W(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=W.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.provider!==void 0){let t=s.provider;if(typeof t!="string"){let r=typeof t,
n;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===void 0)if(r=="number"||r=="boolean")n=""+t;else if(t===null)n=
"";else{let m={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),a++}n!==void 0&&(t=n,s!==void 0&&(s.provider=n))}if(typeof t=="string"&&b(t)>100){let r={instancePath:i+"/provider",schemaPath:"#/properties/provider/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return W.errors=e,a===0}W.evaluated={props:{provider:!0},dynamicProps:!1,
dynamicItems:!1};var E=Q;function Q(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["accept-language"]!==void 0){let t=s["accept-language"];if(typeof t!="st\
ring"){let r=typeof t,n;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===void 0)if(r=="number"||r=="boolean")n=""+
t;else if(t===null)n="";else{let m={instancePath:i+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),a++}n!==void 0&&(t=n,s!==void 0&&(s["accept-language"]=n))}if(typeof t=="string"&&b(t)>1e3){let r={instancePath:i+"/ac\
cept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===
null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),a++}return Q.errors=e,a===0}Q.evaluated={props:{"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var he=B;function B(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=B.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.flow!==void 0){let t=s.flow;if(typeof t!="string"){let r=typeof t,n;if(r==
"object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===void 0)if(r=="number"||r=="boolean")n=""+t;else if(t===null)n="";else{
let m={instancePath:i+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}n!==
void 0&&(t=n,s!==void 0&&(s.flow=n))}if(typeof t=="string"&&b(t)>100){let r={instancePath:i+"/flow",schemaPath:"#/properties/flow/maxLength",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return B.errors=e,a===0}B.evaluated={props:{flow:!0},dynamicProps:!1,dynamicItems:!1};
var fe=M;function M(s,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,a=0,p=M.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.tenantId===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tenantId"},message:"must have required property 'tenantId'"};e===null?e=[t]:e.push(t),a++}if(s.token===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[t]:e.push(t),a++}if(s.tenantId!==
void 0){let t=s.tenantId;if(typeof t!="string"){let r=typeof t,n;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===
void 0)if(r=="number"||r=="boolean")n=""+t;else if(t===null)n="";else{let m={instancePath:i+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}n!==void 0&&(t=n,s!==void 0&&(s.tenantId=n))}if(typeof t=="string"){if(b(t)>100){let r={instancePath:i+
"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:
e.push(r),a++}if(b(t)<1){let r={instancePath:i+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}}if(s.token!==void 0){let t=s.token;if(typeof t!="string"){let r=typeof t,n;if(r=="object"&&Array.isArray(
t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(n=t)),n===void 0)if(r=="number"||r=="boolean")n=""+t;else if(t===null)n="";else{let m={instancePath:i+"\
/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}n!==void 0&&(t=n,s!==void 0&&
(s.token=n))}if(typeof t=="string"){if(b(t)>256){let r={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),a++}if(b(t)<1){let r={instancePath:i+"/token",schemaPath:"#/properties/token/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return M.errors=e,a===0}M.evaluated={props:{tenantId:!0,token:!0},
dynamicProps:!1,dynamicItems:!1};var Ee={authenticateCustomer:{path:$,query:ue,header:E,body:{"application/json":re},response:{200:{"text/plain":K,"application/json":K,"text/json":K},400:{"appl\
ication/problem+json":y},404:{"application/problem+json":y},413:{"application/problem+json":y},415:{"application/problem+json":y},422:{"application/problem+json":y},
429:{"application/problem+json":y},500:{"application/problem+json":y}}},getCustomer:{path:$,header:E,response:{200:{"application/json":D,"text/json":D},400:{"ap\
plication/problem+json":y},401:{"application/problem+json":y},404:{"application/problem+json":y},429:{"application/problem+json":y},500:{"application/problem+js\
on":y}}},saveCustomer:{path:$,query:he,header:E,body:{"application/json":pe},response:{200:{"application/json":D,"text/json":D},202:{"application/json":Y,"text/\
json":Y},400:{"application/problem+json":y},401:{"application/problem+json":y},404:{"application/problem+json":y},412:{"application/problem+json":oe},413:{"appl\
ication/problem+json":y},415:{"application/problem+json":y},429:{"application/problem+json":y},500:{"application/problem+json":y}}},openEmailLink:{path:fe,header:E,
response:{200:{"text/html":me},400:{"application/problem+json":y},404:{"application/problem+json":y},422:{"application/problem+json":y},429:{"application/proble\
m+json":y},500:{"application/problem+json":y}}},getJwks:{path:$,response:{200:{"application/json":le},404:{"application/problem+json":y},429:{"application/probl\
em+json":y},500:{"application/problem+json":y}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Ee;
