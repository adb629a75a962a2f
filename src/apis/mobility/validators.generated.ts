// generated from specs/mobility, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function re(t){let i=0;for(let d=0;d<t.length;d++,i++){let f=t.charCodeAt(d),p=f>=55296&&f<=56319,l=t.charCodeAt(d+1);p&&l>=56320&&l<=57343&&d++}return i}function Je(t,i){if(t===i)return!0;if(typeof t!="object"||typeof i!="object"||!t||!i||Array.isArray(t)!==Array.isArray(i))return!1;let[d,f]=[Object.entries(t),new Map(
Object.entries(i))];return d.length===f.size&&d.every(([p,l])=>f.has(p)&&Je(l,f.get(p)))}var te={date:er,"date-time":Kr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function er(t){let i=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!i)return!1;let[d,f,p]=[i[1],i[2],i[3]].map(Number);if(d===void 0||f===void 0||p===void 0)return!1;let e=[31,d%4===0&&(d%100!==0||d%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return p>=1&&p<=(e[f-1]??0)}function Kr(t){let i=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&er(t.slice(0,10))&&i.test(t.slice(11))}var sr=se;var nr=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,c=re;
function v(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=v.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>254){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[3,254]},
message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<3){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[3,254]},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),n++}if(!nr.test(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return v.errors=e,n===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{
instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),n++}if(t.password===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),n++}if(t.email!==void 0&&(v(t.email,{instancePath:i+
"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),t.password!==void 0){let r=t.
password;if(typeof r=="string"){if(c(r)>1024){let s={instancePath:i+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[
1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/password",schemaPath:"#/properties/p\
assword/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+
"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return se.errors=e,n===0}se.evaluated={props:{email:!0,
password:!0},dynamicProps:!1,dynamicItems:!1};var x=ne;var Gr=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u");function L(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,n=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Gr.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\\
.[A-Za-z0-9_-]+$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}return L.errors=e,n===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:i="",parentData:d,parentDataProperty:f,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.accessToken===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accessToken"},message:"m\
ust have required property 'accessToken'"};e===null?e=[r]:e.push(r),n++}if(t.refreshToken===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};e===null?e=[r]:e.push(r),n++}if(t.mfaRequired===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mfaRequired"},message:"must have required property 'mfaRequired'"};e===null?e=
[r]:e.push(r),n++}if(t.expiresIn===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresIn"},message:"must h\
ave required property 'expiresIn'"};e===null?e=[r]:e.push(r),n++}if(t.tokenType===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenType"},message:"must have required property 'tokenType'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="accessToken"||r==="refresh\
Token"||r==="mfaRequired"||r==="mfaSetupRequired"||r==="expiresIn"||r==="tokenType"||r==="newCustomer")){let s={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.accessToken!==void 0&&
(L(t.accessToken,{instancePath:i+"/accessToken",parentData:t,parentDataProperty:"accessToken",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),
n=e.length)),t.refreshToken!==void 0){let r=t.refreshToken;if(typeof r=="string"){if(c(r)<1){let s={instancePath:i+"/refreshToken",schemaPath:"#/properties/refr\
eshToken/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+
"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.mfaRequired!==
void 0&&typeof t.mfaRequired!="boolean"){let r={instancePath:i+"/mfaRequired",schemaPath:"#/properties/mfaRequired/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.mfaSetupRequired!==void 0&&typeof t.mfaSetupRequired!="boolean"){let r={instancePath:i+"/mfaSetupRe\
quired",schemaPath:"#/properties/mfaSetupRequired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.expiresIn!==
void 0){let r=t.expiresIn;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+
"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),n++}}if(t.tokenType!==
void 0){let r=t.tokenType;if(typeof r!="string"){let s={instancePath:i+"/tokenType",schemaPath:"#/properties/tokenType/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="Bearer"){let s={instancePath:i+"/tokenType",schemaPath:"#/properties/tokenType/const",keyword:"co\
nst",params:{allowedValue:"Bearer"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.newCustomer!==void 0&&typeof t.newCustomer!="boolean"){
let r={instancePath:i+"/newCustomer",schemaPath:"#/properties/newCustomer/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ne.
errors=e,n===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var o=ie;var Jr=new RegExp("^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$","u");var Hr=new RegExp("^[0-9a-f]{32}$","u");function R(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=R.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Hr.test(t)){let r={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return R.errors=e,n===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.field===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"field"},message:"must have required property 'field'"};e===null?e=[r]:e.push(r),n++}if(t.problem===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=[r]:e.push(r),n++}for(let r in t)
if(!(r==="field"||r==="problem")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.field!==void 0&&typeof t.field!="string"){let r={instancePath:i+"/field",schemaPath:"#/p\
roperties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.problem!==void 0){let r=t.problem;if(typeof r==
"string"){if(c(r)<1){let s={instancePath:i+"/problem",schemaPath:"#/properties/problem/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}return U.errors=e,n===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:i="",parentData:d,
parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.errorCode===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"errorC\
ode"},message:"must have required property 'errorCode'"};e===null?e=[r]:e.push(r),n++}if(t.userMessage===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"userMessage"},message:"must have required property 'userMessage'"};e===null?e=[r]:e.push(r),n++}if(t.httpStatus===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"httpStatus"},message:"must have required property 'httpStatus'"};e===null?e=[
r]:e.push(r),n++}if(t.traceId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have r\
equired property 'traceId'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="errorCode"||r==="userMessage"||r==="httpStatus"||r==="traceId"||r==="hint"||r===
"fields")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[s]:e.push(s),n++}if(t.errorCode!==void 0){let r=t.errorCode;if(typeof r=="string"){if(!Jr.test(r)){let s={instancePath:i+"/errorCod\
e",schemaPath:"#/properties/errorCode/pattern",keyword:"pattern",params:{pattern:"^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$"},message:'must match pattern "\
^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/errorCode",schemaPath:"#/properties/errorCode/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.userMessage!==void 0){let r=t.userMessage;if(typeof r=="strin\
g"){if(c(r)<1){let s={instancePath:i+"/userMessage",schemaPath:"#/properties/userMessage/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/userMessage",schemaPath:"#/properties/userMessage/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.httpStatus!==void 0){let r=t.httpStatus;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:i+"/httpStatus",schemaPath:"#/properties/httpStatus/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),n++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let s={instancePath:i+"/httpStatus",schemaPath:"#/properties/httpStatus/maximum",
keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[s]:e.push(s),n++}if(r<400||isNaN(r)){let s={instancePath:i+"/httpStatus",schemaPath:"\
#/properties/httpStatus/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[s]:e.push(s),n++}}}if(t.traceId!==void 0&&(R(
t.traceId,{instancePath:i+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),
t.hint!==void 0){let r=t.hint;if(typeof r=="string"){if(c(r)<1){let s={instancePath:i+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"minLength",params:{
bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/hint",schemaPath:"#/properties/hint/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(r)){if(r.length<
1){let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),n++}let s=r.length;for(let u=0;u<s;u++)U(r[u],{instancePath:i+"/fields/"+u,parentData:r,parentDataProperty:u,rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),n=e.length)}else{let s={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),n++}return ie.errors=e,n===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir=ae;function N(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=N.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>32){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,32]},
message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,32]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return N.errors=e,n===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=S.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,64]},
message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return S.errors=e,n===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:i="",
parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.phoneNumber===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
phoneNumber"},message:"must have required property 'phoneNumber'"};e===null?e=[r]:e.push(r),n++}if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}t.phoneNumber!==void 0&&(N(t.phoneNumber,
{instancePath:i+"/phoneNumber",parentData:t,parentDataProperty:"phoneNumber",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),
t.code!==void 0&&(S(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),
n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ae.
errors=e,n===0}ae.evaluated={props:{phoneNumber:!0,code:!0},dynamicProps:!1,dynamicItems:!1};var ar=oe;function oe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),n++}if(t.code===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}t.email!==
void 0&&(v(t.email,{instancePath:i+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),
t.code!==void 0&&(S(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),
n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return oe.
errors=e,n===0}oe.evaluated={props:{email:!0,code:!0},dynamicProps:!1,dynamicItems:!1};var or=pe;function I(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=I.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>8192){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,
8192]},message:"must NOT have more than 8192 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{bounds:[1,8192]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return I.errors=e,n===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function g(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=g.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>35){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[2,35]},
message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<2){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[2,35]},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return g.errors=e,n===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:i="",
parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}if(t.token!==void 0&&(I(t.token,{instancePath:i+"/token",parentData:t,parentDataProperty:"\
token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[s]:e.push(s),n++}}t.language!==void 0&&(g(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),n++}return pe.errors=e,n===0}pe.evaluated={props:{token:!0,branchId:!0,language:!0},dynamicProps:!1,dynamicItems:!1};var pr=le;function E(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=E.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>50){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,50]},
message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return E.errors=e,n===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:i="",
parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),n++}if(t.token===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}t.provider!==void 0&&(E(t.provider,{instancePath:i+
"/provider",parentData:t,parentDataProperty:"provider",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),t.token!==void 0&&(I(
t.token,{instancePath:i+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return le.errors=e,n===0}
le.evaluated={props:{provider:!0,token:!0},dynamicProps:!1,dynamicItems:!1};var lr=ue;function ue(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),n++}if(t.clientKey===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),n++}
if(t.clientId!==void 0){let r=t.clientId;if(typeof r=="string"){if(c(r)>200){let s={instancePath:i+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/clientId",schemaPath:"\
#/properties/clientId/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}}if(t.clientKey!==void 0){let r=t.clientKey;if(typeof r=="string"){if(c(r)>1024){let s={instancePath:i+"/clientKey",schemaPath:"#/properties/clientKey/ma\
xLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+
"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/clientKey",schemaPath:"#/properties/clientKey/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),n++}return ue.errors=e,n===0}ue.evaluated={props:{clientId:!0,clientKey:!0},dynamicProps:!1,dynamicItems:!1};var ur=me;function me(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.refreshToken===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};e===null?e=[r]:e.push(r),n++}if(t.refreshToken!==void 0){
let r=t.refreshToken;if(typeof r=="string"){if(c(r)>4096){let s={instancePath:i+"/refreshToken",schemaPath:"#/properties/refreshToken/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/refreshToken",schemaPath:"\
#/properties/refreshToken/minLength",keyword:"minLength",params:{bounds:[1,4096]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return me.
errors=e,n===0}me.evaluated={props:{refreshToken:!0},dynamicProps:!1,dynamicItems:!1};var mr=de;function j(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=j.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>200){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,200]},
message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return j.errors=e,n===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:i="",
parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.refreshToken!==void 0){let r=t.refreshToken;if(typeof r=="string"){if(c(r)>4096){let s={instancePath:i+"/\
refreshToken",schemaPath:"#/properties/refreshToken/maxLength",keyword:"maxLength",params:{bounds:[1,4096]},message:"must NOT have more than 4096 characters"};e===
null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/refreshToken",schemaPath:"#/properties/refreshToken/minLength",keyword:"minLength",params:{bounds:[1,
4096]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/refreshToken",schemaPath:"#/properties/refres\
hToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,
{instancePath:i+"/oneSignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return de.
errors=e,n===0}de.evaluated={props:{refreshToken:!0,oneSignalDeviceId:!0},dynamicProps:!1,dynamicItems:!1};var dr=ce;function ce(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}if(t.token!==void 0&&(I(t.token,{instancePath:i+
"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),t.issuer!==void 0){let r=t.
issuer;if(typeof r=="string"){if(c(r)>500){let s={instancePath:i+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{bounds:[1,500]},
message:"must NOT have more than 500 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/issuer",schemaPath:"#/properties/issuer/minLen\
gth",keyword:"minLength",params:{bounds:[1,500]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/iss\
uer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ce.errors=e,n===0}ce.evaluated={props:{token:!0,
issuer:!0},dynamicProps:!1,dynamicItems:!1};var cr=fe;var Wr=new RegExp("^[A-Z2-7]+$","u");var X=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,Yr=new RegExp("^otpauth://totp/","u");function $(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,n=0,a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Yr.test(t)){let r={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^otpauth://totp/"},message:'must match pattern "^otpauth://totp/"'};e===null?e=[r]:e.push(
r),n++}if(!X.test(t)){let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return $.errors=
e,n===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.secret===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secret'"};e===null?e=[r]:e.push(r),n++}if(t.otpAuthUrl===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"otpAuthUrl"},message:"must have required property 'otpAuthUrl'"};
e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="secret"||r==="otpAuthUrl")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.secret!==void 0){let r=t.secret;if(typeof r==
"string"){if(!Wr.test(r)){let s={instancePath:i+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'mus\
t match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}t.otpAuthUrl!==void 0&&($(t.otpAuthUrl,{instancePath:i+"/otpAuthUrl",parentData:t,parentDataProperty:"\
otpAuthUrl",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return fe.errors=e,n===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr=ye;var Qr=new RegExp("^data:image/svg\\+xml[;,]","u");function ye(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.otpAuthUrl===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"otpAuthUrl"},message:"must have required property 'otpAuthUrl'"};e===null?e=[
r]:e.push(r),n++}if(t.qrCode===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qrCode"},message:"must have req\
uired property 'qrCode'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="otpAuthUrl"||r==="qrCode")){let s={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.otpAuthUrl!==
void 0&&($(t.otpAuthUrl,{instancePath:i+"/otpAuthUrl",parentData:t,parentDataProperty:"otpAuthUrl",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat(
$.errors),n=e.length)),t.qrCode!==void 0){let r=t.qrCode;if(typeof r=="string"){if(!Qr.test(r)){let s={instancePath:i+"/qrCode",schemaPath:"#/properties/qrCode/\
pattern",keyword:"pattern",params:{pattern:"^data:image/svg\\+xml[;,]"},message:'must match pattern "^data:image/svg\\+xml[;,]"'};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/qrCode",schemaPath:"#/properties/qrCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ye.errors=e,n===0}
ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He=he;function he(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=he.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(typeof r==
"string"){if(c(r)>64){let s={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have m\
ore than 64 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/code",schemaPath:"#/properties/code/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return he.errors=e,n===0}he.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};
var yr=ge;function O(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=O.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>1024){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,
1024]},message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return O.errors=e,n===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:i="",
parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.password===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),n++}t.password!==void 0&&(O(t.password,{instancePath:i+"/password",parentData:t,
parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ge.errors=e,n===0}ge.evaluated={props:{password:!0},dynamicProps:!1,
dynamicItems:!1};var ee=be,Q={type:"object",additionalProperties:!1,required:["uuid","id","emailIsVerified","phoneIsVerified","language","branchId","blockState",
"paymentState","licenseVerificationState","idVerificationState","manualVerificationState","creditStatus","signupSettled","termsAndConditionsAcceptanceState","bl\
ockedByUnpaidInvoices","twoFactorEnabled","signInMethods","createdAt","updatedAt"],properties:{uuid:{type:"string",format:"uuid"},id:{type:"integer"},firstName:{
type:"string",minLength:1,maxLength:100},lastName:{type:"string",minLength:1,maxLength:100},email:{$ref:"Email"},emailIsVerified:{type:"boolean"},phoneNumber:{type:"\
string",pattern:"^\\+[1-9][0-9]{1,14}$"},phoneIsVerified:{type:"boolean"},birthDate:{type:"string",format:"date"},street:{type:"string",maxLength:200},postcode:{
type:"string",maxLength:20},city:{type:"string",maxLength:100},country:{$ref:"Country"},language:{$ref:"Language"},branchId:{type:"integer"},blockState:{type:"s\
tring",enum:["NONE","BLOCKED","DELETED"]},paymentState:{type:"string",enum:["NONE","SOURCE_ADDED","INVOICING"]},licenseVerificationState:{$ref:"VerificationStat\
e"},idVerificationState:{$ref:"VerificationState"},manualVerificationState:{$ref:"VerificationState"},creditStatus:{type:"string",enum:["UNKNOWN","OK","REJECTED"]},
signupSettled:{type:"boolean"},termsAndConditionsAcceptanceState:{type:"string",enum:["NOT_ACCEPTED","OUTDATED","ACCEPTED"]},blockedByUnpaidInvoices:{type:"bool\
ean"},twoFactorEnabled:{type:"boolean"},signInMethods:{type:"array",uniqueItems:!0,items:{$ref:"SignInMethod"}},customProperties:{$ref:"CustomProperties"},createdAt:{
type:"string",format:"date-time"},updatedAt:{type:"string",format:"date-time"},deletionRequestedAt:{type:"string",format:"date-time"}},$id:"Customer"},We=Object.
prototype.hasOwnProperty,hr=Je,gr=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,Ye=te.date,T=te["date-time"];var br=new RegExp("^[A-Z]{2}$","u");function D(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=D.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(c(t)>2){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{bounds:[2,2]},message:"must NOT have more than 2 characters"};e===null?e=[r]:e.push(r),n++}if(c(t)<2){let r={instancePath:i,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{bounds:[2,2]},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),n++}if(!br.test(t)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return D.errors=e,n===0}D.evaluated={dynamicProps:!1,
dynamicItems:!1};var Xr={type:"string",enum:["en","de","fr","nl","es","it"],$id:"Language"};function P(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,n=0,a=P.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(t==="en"||t==="de"||t==="fr"||t==="nl"||t===
"es"||t==="it")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xr.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),n++}return P.errors=e,n===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var et={type:"string",enum:["NOT_STARTED","PENDING","APPROVED","R\
EJECTED","RETRY"],$id:"VerificationState"};function w(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,
a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(t==="NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){
let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),n++}return w.errors=e,n===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"string",enum:["EMAIL_PASSWORD","PHONE","EMAIL_CODE","GAIYO","GOOGLE",
"APPLE","FACEBOOK","OPENID"],$id:"SignInMethod"};function z(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(t==="EMAIL_PASSWORD"||t==="PHONE"||t==="EMAIL_CODE"||t==="GAIYO"||t==="GO\
OGLE"||t==="APPLE"||t==="FACEBOOK"||t==="OPENID")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rt.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[r]:e.push(r),n++}return z.errors=e,n===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function C(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let r={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),n++}for(let r in t){let s=t[r];if(typeof s==
"string"){if(c(s)>1e3){let u={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),n++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return C.errors=e,n===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tt=new RegExp("^\\+[1-9][0-9]{1,14}$","u");function be(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,n=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.uuid===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uuid"},message:"must have required property 'uuid'"};e===null?e=[r]:e.
push(r),n++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[r]:e.push(r),n++}if(t.emailIsVerified===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
mailIsVerified"},message:"must have required property 'emailIsVerified'"};e===null?e=[r]:e.push(r),n++}if(t.phoneIsVerified===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phoneIsVerified"},message:"must have required property 'phoneIsVerified'"};e===null?e=[r]:e.push(r),n++}
if(t.language===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required propert\
y 'language'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"br\
anchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),n++}if(t.blockState===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"blockState"},message:"must have required property 'blockState'"};e===null?e=[r]:e.push(r),n++}if(t.paymentState===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paymentState"},message:"must have required property 'paymentState'"};e===
null?e=[r]:e.push(r),n++}if(t.licenseVerificationState===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licen\
seVerificationState"},message:"must have required property 'licenseVerificationState'"};e===null?e=[r]:e.push(r),n++}if(t.idVerificationState===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"idVerificationState"},message:"must have required property 'idVerificationState'"};e===null?
e=[r]:e.push(r),n++}if(t.manualVerificationState===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"manualVerif\
icationState"},message:"must have required property 'manualVerificationState'"};e===null?e=[r]:e.push(r),n++}if(t.creditStatus===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"creditStatus"},message:"must have required property 'creditStatus'"};e===null?e=[r]:e.push(r),n++}if(t.signupSettled===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signupSettled"},message:"must have required property 'signupSe\
ttled'"};e===null?e=[r]:e.push(r),n++}if(t.termsAndConditionsAcceptanceState===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"termsAndConditionsAcceptanceState"},message:"must have required property 'termsAndConditionsAcceptanceState'"};e===null?e=[r]:e.push(r),n++}if(t.
blockedByUnpaidInvoices===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"blockedByUnpaidInvoices"},message:"m\
ust have required property 'blockedByUnpaidInvoices'"};e===null?e=[r]:e.push(r),n++}if(t.twoFactorEnabled===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"twoFactorEnabled"},message:"must have required property 'twoFactorEnabled'"};e===null?e=[r]:e.push(r),n++}if(t.signInMethods===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signInMethods"},message:"must have required property 'signInMe\
thods'"};e===null?e=[r]:e.push(r),n++}if(t.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created\
At"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),n++}if(t.updatedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!We.call(Q.properties,
r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),n++}if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!gr.test(r)){let s={instancePath:i+"/uuid",schemaPath:"#/prope\
rties/uuid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/uuid",
schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.id!==void 0){let r=t.id;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),n++}}if(t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/firstName",schemaPath:"\
#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(
r)<1){let s={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer \
than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+
"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.email!==void 0&&(v(t.email,{instancePath:i+"/email",parentData:t,parentDataProperty:"\
email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let r={
instancePath:i+"/emailIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),n++}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!tt.test(r)){let s={instancePath:i+"/phoneNumber",schemaPath:"#/propertie\
s/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{1,14}$"},message:'must match pattern "^\\+[1-9][0-9]{1,14}$"'};e===null?e=[s]:e.push(s),
n++}}else{let s={instancePath:i+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}}if(t.phoneIsVerified!==void 0&&typeof t.phoneIsVerified!="boolean"){let r={instancePath:i+"/phoneIsVerified",schemaPath:"#/properties/phone\
IsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r==
"string"){if(!Ye(r)){let s={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match f\
ormat "date"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.street!==void 0){let r=t.street;if(typeof r=="string"){if(c(r)>200){let s={instancePath:i+"/str\
eet",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(
s),n++}}else{let s={instancePath:i+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),n++}}if(t.postcode!==void 0){let r=t.postcode;if(typeof r=="string"){if(c(r)>20){let s={instancePath:i+"/postcode",schemaPath:"#/properties/postcode/m\
axLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"\
/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.city!==void 0){
let r=t.city;if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[0,100]},
message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/city",schemaPath:"#/properties/city/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.country!==void 0&&(D(t.country,{instancePath:i+"/country",parentData:t,
parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),t.language!==void 0&&(P(t.language,{instancePath:i+
"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),t.branchId!==void 0){
let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.blockState!==void 0){let r=t.blockState;if(typeof r!="string"){let s={
instancePath:i+"/blockState",schemaPath:"#/properties/blockState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}if(!(r==="NONE"||r==="BLOCKED"||r==="DELETED")){let s={instancePath:i+"/blockState",schemaPath:"#/properties/blockState/enum",keyword:"enum",params:{allowedValues:Q.
properties.blockState.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.paymentState!==void 0){let r=t.paymentState;
if(typeof r!="string"){let s={instancePath:i+"/paymentState",schemaPath:"#/properties/paymentState/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),n++}if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){let s={instancePath:i+"/paymentState",schemaPath:"#/properties/paym\
entState/enum",keyword:"enum",params:{allowedValues:Q.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),n++}}if(t.licenseVerificationState!==void 0&&(w(t.licenseVerificationState,{instancePath:i+"/licenseVerificationState",parentData:t,parentDataProperty:"licen\
seVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),t.idVerificationState!==void 0&&(w(t.idVerificationState,
{instancePath:i+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
n=e.length)),t.manualVerificationState!==void 0&&(w(t.manualVerificationState,{instancePath:i+"/manualVerificationState",parentData:t,parentDataProperty:"manual\
VerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),t.creditStatus!==void 0){let r=t.creditStatus;if(typeof r!=
"string"){let s={instancePath:i+"/creditStatus",schemaPath:"#/properties/creditStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),n++}if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:i+"/creditStatus",schemaPath:"#/properties/creditStatus/enum",keyword:"\
enum",params:{allowedValues:Q.properties.creditStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.signupSettled!==
void 0&&typeof t.signupSettled!="boolean"){let r={instancePath:i+"/signupSettled",schemaPath:"#/properties/signupSettled/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.termsAndConditionsAcceptanceState!==void 0){let r=t.termsAndConditionsAcceptanceState;if(typeof r!=
"string"){let s={instancePath:i+"/termsAndConditionsAcceptanceState",schemaPath:"#/properties/termsAndConditionsAcceptanceState/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(r==="NOT_ACCEPTED"||r==="OUTDATED"||r==="ACCEPTED")){let s={instancePath:i+"/termsAndCondit\
ionsAcceptanceState",schemaPath:"#/properties/termsAndConditionsAcceptanceState/enum",keyword:"enum",params:{allowedValues:Q.properties.termsAndConditionsAcceptanceState.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.blockedByUnpaidInvoices!==void 0&&typeof t.blockedByUnpaidInvoices!=
"boolean"){let r={instancePath:i+"/blockedByUnpaidInvoices",schemaPath:"#/properties/blockedByUnpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.twoFactorEnabled!==void 0&&typeof t.twoFactorEnabled!="boolean"){let r={instancePath:i+"/twoFactorEnabled",schemaPath:"\
#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.signInMethods!==void 0){
let r=t.signInMethods;if(Array.isArray(r)){let s=r.length;for(let h=0;h<s;h++)z(r[h],{instancePath:i+"/signInMethods/"+h,parentData:r,parentDataProperty:h,rootData:p,
dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),n=e.length);let u=r.length,m;if(u>1){e:for(;u--;)for(m=u;m--;)if(hr(r[u],r[m])){let h={instancePath:i+
"/signInMethods",schemaPath:"#/properties/signInMethods/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m},message:"must NOT have duplicate items (items ## "+m+
" and "+u+" are identical)"};e===null?e=[h]:e.push(h),n++;break e}}}else{let s={instancePath:i+"/signInMethods",schemaPath:"#/properties/signInMethods/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),n++}}if(t.customProperties!==void 0&&(C(t.customProperties,{instancePath:i+"/custo\
mProperties",parentData:t,parentDataProperty:"customProperties",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),t.createdAt!==
void 0){let r=t.createdAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:i+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/createdAt",schemaPath:"#/properties/crea\
tedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.updatedAt!==void 0){let r=t.updatedAt;if(typeof r==
"string"){if(!T(r)){let s={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.deletionRequestedAt!==void 0){let r=t.deletionRequestedAt;if(typeof r=="string"){if(!T(r)){
let s={instancePath:i+"/deletionRequestedAt",schemaPath:"#/properties/deletionRequestedAt/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/deletionRequestedAt",schemaPath:"#/properties/deletionRequestedAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return be.errors=e,n===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=Pe;function Pe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.firstName===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};e===null?e=[r]:e.push(r),n++}if(t.lastName===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required property 'lastName'"};e===null?e=[r]:e.push(r),n++}if(t.
branchId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'br\
anchId'"};e===null?e=[r]:e.push(r),n++}if(t.email!==void 0&&(v(t.email,{instancePath:i+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||
(e=e===null?v.errors:e.concat(v.errors),n=e.length)),t.phoneNumber!==void 0&&(N(t.phoneNumber,{instancePath:i+"/phoneNumber",parentData:t,parentDataProperty:"ph\
oneNumber",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),t.password!==void 0&&(O(t.password,{instancePath:i+"/password",parentData:t,
parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),t.firstName!==void 0){let r=t.firstName;if(typeof r==
"string"){if(c(r)>100){let s={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/firstName",schemaPath:"\
#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.lastName!==void 0){let r=t.lastName;
if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/minLength",
keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/lastName",
schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.branchId!==void 0){let r=t.
branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!Ye(r)){let s={instancePath:i+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}}if(t.street!==void 0){let r=t.street;if(typeof r=="string"){if(c(r)>200){let s={instancePath:i+"/street",schemaPath:"#/properties/street/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/street",schemaPath:"\
#/properties/street/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:i+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.
postcode!==void 0){let r=t.postcode;if(typeof r=="string"){if(c(r)>20){let s={instancePath:i+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"m\
axLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/postcode",schemaPath:"\
#/properties/postcode/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/city",schemaPath:"#/properties/city/maxLength",keyword:"max\
Length",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/city",schemaPath:"\
#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:i+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.country!==
void 0&&(D(t.country,{instancePath:i+"/country",parentData:t,parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),
n=e.length)),t.language!==void 0&&(g(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?
g.errors:e.concat(g.errors),n=e.length)),t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:i+"/tncAccepted",schemaPath:"#/properties/\
tncAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,
{instancePath:i+"/oneSignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
n=e.length)),t.customProperties!==void 0&&(C(t.customProperties,{instancePath:i+"/customProperties",parentData:t,parentDataProperty:"customProperties",rootData:p,
dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}return Pe.errors=e,n===0}Pe.evaluated={props:{email:!0,phoneNumber:!0,password:!0,firstName:!0,lastName:!0,branchId:!0,
birthDate:!0,street:!0,postcode:!0,city:!0,country:!0,language:!0,tncAccepted:!0,oneSignalDeviceId:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};var Qe=ve,
q={type:"object",properties:{firstName:{type:["string","null"],minLength:1,maxLength:100},lastName:{type:["string","null"],minLength:1,maxLength:100},email:{type:[
"string","null"],format:"email",minLength:3,maxLength:254},phoneNumber:{type:["string","null"],minLength:1,maxLength:32},birthDate:{type:["string","null"],format:"\
date"},street:{type:["string","null"],minLength:1,maxLength:200},postcode:{type:["string","null"],minLength:1,maxLength:20},city:{type:["string","null"],minLength:1,
maxLength:100},country:{type:["string","null"],minLength:2,maxLength:2,pattern:"^[A-Z]{2}$"},language:{type:["string","null"],minLength:2,maxLength:35},customProperties:{
type:["object","null"],maxProperties:50,additionalProperties:{type:["string","null"],maxLength:1e3}},oneSignalDeviceId:{type:["string","null"],minLength:1,maxLength:200},
uuid:{$ref:"NotEditable"},id:{$ref:"NotEditable"},branchId:{$ref:"NotEditable"},emailIsVerified:{$ref:"NotEditable"},phoneIsVerified:{$ref:"NotEditable"},blockState:{
$ref:"NotEditable"},paymentState:{$ref:"NotEditable"},licenseVerificationState:{$ref:"NotEditable"},idVerificationState:{$ref:"NotEditable"},manualVerificationState:{
$ref:"NotEditable"},creditStatus:{$ref:"NotEditable"},signupSettled:{$ref:"NotEditable"},termsAndConditionsAcceptanceState:{$ref:"NotEditable"},blockedByUnpaidInvoices:{
$ref:"NotEditable"},twoFactorEnabled:{$ref:"NotEditable"},signInMethods:{$ref:"NotEditable"},createdAt:{$ref:"NotEditable"},updatedAt:{$ref:"NotEditable"},deletionRequestedAt:{
$ref:"NotEditable"}},$id:"CustomerPatch"};function y(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){return y.errors=null,!0}y.evaluated={dynamicProps:!1,dynamicItems:!1};
function ve(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.firstName!==void 0){let r=t.firstName;if(typeof r!="string"&&r!==null){let s={
instancePath:i+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:q.properties.firstName.type},message:"must be string,null"};e===
null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",
params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/firstName",schemaPath:"\
#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}if(t.
lastName!==void 0){let r=t.lastName;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{
type:q.properties.lastName.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/lastNam\
e",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(
s),n++}if(c(r)<1){let s={instancePath:i+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}if(t.email!==void 0){let r=t.email;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/email",
schemaPath:"#/properties/email/type",keyword:"type",params:{type:q.properties.email.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r==
"string"){if(c(r)>254){let s={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[3,254]},message:"must NOT ha\
ve more than 254 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<3){let s={instancePath:i+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLengt\
h",params:{bounds:[3,254]},message:"must NOT have fewer than 3 characters"};e===null?e=[s]:e.push(s),n++}if(!nr.test(r)){let s={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),n++}}}if(t.phoneNumber!==void 0){
let r=t.phoneNumber;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:q.
properties.phoneNumber.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>32){let s={instancePath:i+"/phoneNumber",
schemaPath:"#/properties/phoneNumber/maxLength",keyword:"maxLength",params:{bounds:[1,32]},message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(
s),n++}if(c(r)<1){let s={instancePath:i+"/phoneNumber",schemaPath:"#/properties/phoneNumber/minLength",keyword:"minLength",params:{bounds:[1,32]},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r!="string"&&r!==null){let s={instancePath:i+
"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:q.properties.birthDate.type},message:"must be string,null"};e===null?e=[s]:e.push(
s),n++}if(typeof r=="string"&&!Ye(r)){let s={instancePath:i+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'};e===null?e=[s]:e.push(s),n++}}if(t.street!==void 0){let r=t.street;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/street",schemaPath:"\
#/properties/street/type",keyword:"type",params:{type:q.properties.street.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){
if(c(r)>200){let s={instancePath:i+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more \
than 200 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/street",schemaPath:"#/properties/street/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}if(t.postcode!==void 0){let r=t.postcode;if(typeof r!="string"&&
r!==null){let s={instancePath:i+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:q.properties.postcode.type},message:"must be str\
ing,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>20){let s={instancePath:i+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"\
maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/postcode",schemaPath:"\
#/properties/postcode/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}if(t.
city!==void 0){let r=t.city;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:q.properties.
city.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/city",schemaPath:"#/propertie\
s/city/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+
"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),n++}}}if(t.country!==void 0){let r=t.country;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"\
type",params:{type:q.properties.country.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>2){let s={instancePath:i+
"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{bounds:[2,2]},message:"must NOT have more than 2 characters"};e===null?e=[s]:
e.push(s),n++}if(c(r)<2){let s={instancePath:i+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{bounds:[2,2]},message:"must NO\
T have fewer than 2 characters"};e===null?e=[s]:e.push(s),n++}if(!br.test(r)){let s={instancePath:i+"/country",schemaPath:"#/properties/country/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),n++}}}if(t.language!==void 0){let r=t.language;if(typeof r!=
"string"&&r!==null){let s={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:q.properties.language.type},message:"m\
ust be string,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>35){let s={instancePath:i+"/language",schemaPath:"#/properties/language/maxLeng\
th",keyword:"maxLength",params:{bounds:[2,35]},message:"must NOT have more than 35 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<2){let s={instancePath:i+"/\
language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{bounds:[2,35]},message:"must NOT have fewer than 2 characters"};e===null?e=[s]:
e.push(s),n++}}}if(t.customProperties!==void 0){let r=t.customProperties;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:i+"/custo\
mProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:q.properties.customProperties.type},message:"must be object,null"};e===
null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:i+"/customProperties",schemaPath:"#/prope\
rties/customProperties/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),n++}
for(let s in r){let u=r[s];if(typeof u!="string"&&u!==null){let m={instancePath:i+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/customProperties/additionalProperties/type",keyword:"type",params:{type:q.properties.customProperties.additionalProperties.type},message:"must be strin\
g,null"};e===null?e=[m]:e.push(m),n++}if(typeof u=="string"&&c(u)>1e3){let m={instancePath:i+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/customProperties/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===
null?e=[m]:e.push(m),n++}}}}if(t.oneSignalDeviceId!==void 0){let r=t.oneSignalDeviceId;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/oneSignalDeviceI\
d",schemaPath:"#/properties/oneSignalDeviceId/type",keyword:"type",params:{type:q.properties.oneSignalDeviceId.type},message:"must be string,null"};e===null?e=[
s]:e.push(s),n++}if(typeof r=="string"){if(c(r)>200){let s={instancePath:i+"/oneSignalDeviceId",schemaPath:"#/properties/oneSignalDeviceId/maxLength",keyword:"m\
axLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/oneSignalDev\
iceId",schemaPath:"#/properties/oneSignalDeviceId/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),n++}}}t.uuid!==void 0&&(y(t.uuid,{instancePath:i+"/uuid",parentData:t,parentDataProperty:"uuid",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:
e.concat(y.errors),n=e.length)),t.id!==void 0&&(y(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:
e.concat(y.errors),n=e.length)),t.branchId!==void 0&&(y(t.branchId,{instancePath:i+"/branchId",parentData:t,parentDataProperty:"branchId",rootData:p,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.emailIsVerified!==void 0&&(y(t.emailIsVerified,{instancePath:i+"/emailIsVerified",parentData:t,parentDataProperty:"\
emailIsVerified",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.phoneIsVerified!==void 0&&(y(t.phoneIsVerified,{instancePath:i+
"/phoneIsVerified",parentData:t,parentDataProperty:"phoneIsVerified",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.blockState!==
void 0&&(y(t.blockState,{instancePath:i+"/blockState",parentData:t,parentDataProperty:"blockState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length)),t.paymentState!==void 0&&(y(t.paymentState,{instancePath:i+"/paymentState",parentData:t,parentDataProperty:"paymentState",rootData:p,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.licenseVerificationState!==void 0&&(y(t.licenseVerificationState,{instancePath:i+"/licenseVerificationSta\
te",parentData:t,parentDataProperty:"licenseVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.idVerificationState!==
void 0&&(y(t.idVerificationState,{instancePath:i+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",rootData:p,dynamicAnchors:l})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length)),t.manualVerificationState!==void 0&&(y(t.manualVerificationState,{instancePath:i+"/manualVerificationState",parentData:t,
parentDataProperty:"manualVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.creditStatus!==void 0&&(y(t.creditStatus,
{instancePath:i+"/creditStatus",parentData:t,parentDataProperty:"creditStatus",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),
t.signupSettled!==void 0&&(y(t.signupSettled,{instancePath:i+"/signupSettled",parentData:t,parentDataProperty:"signupSettled",rootData:p,dynamicAnchors:l})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length)),t.termsAndConditionsAcceptanceState!==void 0&&(y(t.termsAndConditionsAcceptanceState,{instancePath:i+"/termsAn\
dConditionsAcceptanceState",parentData:t,parentDataProperty:"termsAndConditionsAcceptanceState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),
n=e.length)),t.blockedByUnpaidInvoices!==void 0&&(y(t.blockedByUnpaidInvoices,{instancePath:i+"/blockedByUnpaidInvoices",parentData:t,parentDataProperty:"blocke\
dByUnpaidInvoices",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.twoFactorEnabled!==void 0&&(y(t.twoFactorEnabled,{instancePath:i+
"/twoFactorEnabled",parentData:t,parentDataProperty:"twoFactorEnabled",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.signInMethods!==
void 0&&(y(t.signInMethods,{instancePath:i+"/signInMethods",parentData:t,parentDataProperty:"signInMethods",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:
e.concat(y.errors),n=e.length)),t.createdAt!==void 0&&(y(t.createdAt,{instancePath:i+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.updatedAt!==void 0&&(y(t.updatedAt,{instancePath:i+"/updatedAt",parentData:t,parentDataProperty:"updatedA\
t",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),t.deletionRequestedAt!==void 0&&(y(t.deletionRequestedAt,{instancePath:i+
"/deletionRequestedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ve.errors=e,n===0}
ve.evaluated={props:{firstName:!0,lastName:!0,email:!0,phoneNumber:!0,birthDate:!0,street:!0,postcode:!0,city:!0,country:!0,language:!0,customProperties:!0,oneSignalDeviceId:!0,
uuid:!0,id:!0,branchId:!0,emailIsVerified:!0,phoneIsVerified:!0,blockState:!0,paymentState:!0,licenseVerificationState:!0,idVerificationState:!0,manualVerificationState:!0,
creditStatus:!0,signupSettled:!0,termsAndConditionsAcceptanceState:!0,blockedByUnpaidInvoices:!0,twoFactorEnabled:!0,signInMethods:!0,createdAt:!0,updatedAt:!0,
deletionRequestedAt:!0},dynamicProps:!1,dynamicItems:!1};var vr=ke;function ke(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.phoneNumber===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"phoneNumber"},message:"must have required property 'phoneNumber'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.
push(r),n++}if(t.phoneNumber!==void 0&&(N(t.phoneNumber,{instancePath:i+"/phoneNumber",parentData:t,parentDataProperty:"phoneNumber",rootData:p,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),n=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.language!==
void 0&&(g(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),
n=e.length)),t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:i+"/oneSignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,
dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:i+"/tncAcc\
epted",schemaPath:"#/properties/tncAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return ke.errors=e,n===0}ke.evaluated={props:{phoneNumber:!0,
branchId:!0,language:!0,oneSignalDeviceId:!0,tncAccepted:!0},dynamicProps:!1,dynamicItems:!1};var kr=we;function we(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=we.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),n++}if(t.
email!==void 0&&(v(t.email,{instancePath:i+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),
n=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/pro\
perties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.language!==void 0&&(g(t.language,{instancePath:i+
"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.tncAccepted!==void 0&&
typeof t.tncAccepted!="boolean"){let r={instancePath:i+"/tncAccepted",schemaPath:"#/properties/tncAccepted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),n++}return we.errors=e,n===0}we.evaluated={props:{email:!0,branchId:!0,language:!0,tncAccepted:!0},dynamicProps:!1,dynamicItems:!1};var wr=Ie;function Ie(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),n++}if(t.token===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===
null?e=[r]:e.push(r),n++}if(t.provider!==void 0&&(E(t.provider,{instancePath:i+"/provider",parentData:t,parentDataProperty:"provider",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),n=e.length)),t.token!==void 0&&(I(t.token,{instancePath:i+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),n=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.language!==
void 0&&(g(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),
n=e.length)),t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:i+"/tncAccepted",schemaPath:"#/properties/tncAccepted/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:i+"/oneS\
ignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),n=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ie.errors=e,n===0}Ie.evaluated=
{props:{provider:!0,token:!0,branchId:!0,language:!0,tncAccepted:!0,oneSignalDeviceId:!0},dynamicProps:!1,dynamicItems:!1};var Ir=je;function je(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(r!=="token"){let s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),n++}t.token!==void 0&&(L(t.token,{instancePath:i+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.
concat(L.errors),n=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),n++}return je.errors=e,n===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=L,qr=qe;function qe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(c(r)>2e3){let s={
instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),n++}return qe.errors=e,n===0}qe.evaluated={props:{reason:!0},dynamicProps:!1,dynamicItems:!1};var Ar=Ae;var rr={type:"object",additionalProperties:!1,required:["id","type","cardNumber","state","assignedAt"],properties:{id:{type:"integer"},type:{type:"string",enum:[
"RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"^\\*+[0-9A-Za-z]{4}$"},label:{type:"string",maxLength:100},state:{type:"string",enum:["ACTIVE","INACTIV\
E","BLOCKED"]},validFrom:{type:"string",format:"date-time"},validUntil:{type:"string",format:"date-time"},assignedAt:{type:"string",format:"date-time"}},$id:"Id\
entityCard"},st=new RegExp("^\\*+[0-9A-Za-z]{4}$","u");function M(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),n++}if(t.type===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.
push(r),n++}if(t.cardNumber===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have \
required property 'cardNumber'"};e===null?e=[r]:e.push(r),n++}if(t.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),n++}if(t.assignedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"assignedAt"},message:"must have required property 'assignedAt'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="id"||r===
"type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){let s={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let r=t.
id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let s={instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(r==="RFID"||r==="NFC"||r==="CHIP")){let s={
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:rr.properties.type.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),n++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r=="string"){if(!st.test(r)){let s={instancePath:i+"/cardNum\
ber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^\\*+[0-9A-Za-z]{4}$"},message:'must match pattern "^\\*+[0-9A-Za-z]{4}$"'};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){if(c(r)>100){let s={instancePath:i+"/label",schemaPath:"\
#/properties/label/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.
state!==void 0){let r=t.state;if(typeof r!="string"){let s={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let s={instancePath:i+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:rr.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.validFrom!==
void 0){let r=t.validFrom;if(typeof r=="string"){if(!T(r)){let s={instancePath:i+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/validFrom",schemaPath:"#/properties/vali\
dFrom/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.validUntil!==void 0){let r=t.validUntil;if(typeof r==
"string"){if(!T(r)){let s={instancePath:i+"/validUntil",schemaPath:"#/properties/validUntil/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.assignedAt!==void 0){let r=t.assignedAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:i+
"/assignedAt",schemaPath:"#/properties/assignedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.
push(s),n++}}else{let s={instancePath:i+"/assignedAt",schemaPath:"#/properties/assignedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),n++}return M.errors=e,n===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,n=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<
r;s++)M(t[s],{instancePath:i+"/"+s,parentData:t,parentDataProperty:s,rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}return Ae.errors=e,n===0}Ae.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var Nr=Ne,nt={type:"object",additionalProperties:!1,required:["id","code","name","billable","country","currency","tim\
ezone","defaultLanguage","supportedLanguages","position","distanceMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},name:{type:"\
string",minLength:1,maxLength:100},parentId:{type:"integer"},billable:{type:"boolean"},country:{$ref:"Country"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{
type:"string"},defaultLanguage:{$ref:"Language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"Language"}},position:{$ref:"Position"},
distanceMeters:{type:"integer",minimum:0}},$id:"Branch"};function _(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=_.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.push(r),n++}if(t.lng===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r===
"lat"||r==="lng")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[s]:e.push(s),n++}if(t.lat!==void 0){let r=t.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let s={instancePath:i+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{bounds:[-90,90]},message:"must be <= 90"};e===null?e=[s]:e.push(s),n++}if(r<-90||isNaN(r)){
let s={instancePath:i+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{bounds:[-90,90]},message:"must be >= -90"};e===null?e=[s]:e.push(s),
n++}}else{let s={instancePath:i+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(
s),n++}}if(t.lng!==void 0){let r=t.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let s={instancePath:i+"/lng",schemaPath:"#/properties/lng/maximum",
keyword:"maximum",params:{bounds:[-180,180]},message:"must be <= 180"};e===null?e=[s]:e.push(s),n++}if(r<-180||isNaN(r)){let s={instancePath:i+"/lng",schemaPath:"\
#/properties/lng/minimum",keyword:"minimum",params:{bounds:[-180,180]},message:"must be >= -180"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/lng",
schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return _.errors=e,n===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var it=new RegExp("^[A-Z]{3}$","u");function Ne(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),n++}if(t.code===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.
push(r),n++}if(t.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[r]:e.push(r),n++}if(t.billable===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bi\
llable"},message:"must have required property 'billable'"};e===null?e=[r]:e.push(r),n++}if(t.country===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),n++}if(t.currency===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};e===null?e=[r]:e.push(r),n++}if(t.
timezone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'ti\
mezone'"};e===null?e=[r]:e.push(r),n++}if(t.defaultLanguage===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
defaultLanguage"},message:"must have required property 'defaultLanguage'"};e===null?e=[r]:e.push(r),n++}if(t.supportedLanguages===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"supportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=
[r]:e.push(r),n++}if(t.position===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must hav\
e required property 'position'"};e===null?e=[r]:e.push(r),n++}if(t.distanceMeters===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"distanceMeters"},message:"must have required property 'distanceMeters'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!We.call(nt.properties,
r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.code!==void 0){let r=t.code;if(typeof r==
"string"){if(c(r)>50){let s={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have m\
ore than 50 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/code",schemaPath:"#/properties/code/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(
r)>100){let s={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 \
characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.parentId!==void 0){let r=t.parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:i+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),n++}}if(t.billable!==void 0&&typeof t.billable!="boolean"){let r={instancePath:i+"/billable",schemaPath:"#/properties/billable/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.country!==void 0&&(D(t.country,{instancePath:i+"/country",parentData:t,
parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),t.currency!==void 0){let r=t.currency;if(typeof r==
"string"){if(!it.test(r)){let s={instancePath:i+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'\
must match pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){let r={instancePath:i+"/timezone",schemaPath:"\
#/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.defaultLanguage!==void 0&&(P(t.defaultLanguage,
{instancePath:i+"/defaultLanguage",parentData:t,parentDataProperty:"defaultLanguage",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),n=e.
length)),t.supportedLanguages!==void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let h={instancePath:i+"/supportedLanguages",schemaPath:"#\
/properties/supportedLanguages/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),n++}let s=r.
length;for(let h=0;h<s;h++)P(r[h],{instancePath:i+"/supportedLanguages/"+h,parentData:r,parentDataProperty:h,rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),n=e.length);let u=r.length,m;if(u>1){e:for(;u--;)for(m=u;m--;)if(hr(r[u],r[m])){let h={instancePath:i+"/supportedLanguages",schemaPath:"#/pro\
perties/supportedLanguages/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+u+" are identical)"};
e===null?e=[h]:e.push(h),n++;break e}}}else{let s={instancePath:i+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),n++}}if(t.position!==void 0&&(_(t.position,{instancePath:i+"/position",parentData:t,parentDataProperty:"\
position",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),t.distanceMeters!==void 0){let r=t.distanceMeters;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/distanceMeters",schemaPath:"#/properties/distanceMeters/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i+"/distanceMeters",schemaPath:"\
#/properties/distanceMeters/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ne.errors=e,n===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dr=De;function De(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=De.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:i+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),n++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchI\
d",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return De.errors=e,n===0}De.evaluated={props:{vehicleId:!0,
branchId:!0},dynamicProps:!1,dynamicItems:!1};var Lr=Le;function Le(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),n++}if(t.state===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?
e=[r]:e.push(r),n++}if(t.startedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must\
 have required property 'startedAt'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="id"||r==="state"||r==="vehicleId"||r==="branchId"||r==="startedAt")){
let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.state!==void 0){let r=t.state;if(typeof r!=
"string"){let s={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(r!=="STARTED"){let s={instancePath:i+"/state",schemaPath:"#/properties/state/const",keyword:"const",params:{allowedValue:"STARTED"},message:"must be e\
qual to constant"};e===null?e=[s]:e.push(s),n++}}if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.branchId!==
void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.startedAt!==void 0){let r=t.startedAt;if(typeof r=="string"){if(!T(r)){
let s={instancePath:i+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),n++}return Le.errors=e,n===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Te;var tr=new RegExp("^[A-Za-z0-9_-]{43}$","u");function B(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kty===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[r]:e.push(r),n++}if(t.crv===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[r]:e.push(
r),n++}if(t.x===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};
e===null?e=[r]:e.push(r),n++}if(t.y===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have r\
equired property 'y'"};e===null?e=[r]:e.push(r),n++}if(t.kid===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};e===null?e=[r]:e.push(r),n++}if(t.use===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"use"},message:"must have required property 'use'"};e===null?e=[r]:e.push(r),n++}if(t.alg===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r===
"kty"||r==="crv"||r==="x"||r==="y"||r==="kid"||r==="use"||r==="alg")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.kty!==void 0){let r=t.kty;if(typeof r!="string"){let s={instancePath:i+
"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="EC"){let s={instancePath:i+
"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.crv!==
void 0){let r=t.crv;if(typeof r!="string"){let s={instancePath:i+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),n++}if(r!=="P-256"){let s={instancePath:i+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue:"P\
-256"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.x!==void 0){let r=t.x;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:i+
"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=
[s]:e.push(s),n++}}else{let s={instancePath:i+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),n++}}if(t.y!==void 0){let r=t.y;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:i+"/y",schemaPath:"#/properties/y/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/y",schemaPath:"\
#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.kid!==void 0){let r=t.kid;if(typeof r=="\
string"){if(c(r)<1){let s={instancePath:i+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}if(t.use!==void 0){let r=t.use;if(typeof r!="string"){let s={instancePath:i+"/use",schemaPath:"#/properties/use/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="sig"){let s={instancePath:i+"/use",schemaPath:"#/prope\
rties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.alg!==void 0){let r=t.alg;if(typeof r!=
"string"){let s={instancePath:i+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(r!=="ES256"){let s={instancePath:i+"/alg",schemaPath:"#/properties/alg/const",keyword:"const",params:{allowedValue:"ES256"},message:"must be equal to \
constant"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),n++}return B.errors=e,n===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:i="",parentData:d,parentDataProperty:f,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.keys===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have requi\
red property 'keys'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(r!=="keys"){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.keys!==void 0){let r=t.keys;if(Array.isArray(
r)){if(r.length<1){let u={instancePath:i+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 items"};e===null?e=[u]:e.push(u),n++}let s=r.length;for(let u=0;u<s;u++)B(r[u],{instancePath:i+"/keys/"+u,parentData:r,parentDataProperty:u,rootData:p,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),n=e.length)}else{let s={instancePath:i+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),n++}return Te.errors=e,n===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=xe;function xe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),n++}return xe.errors=e,n===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var Sr=Se;var at={type:"object",additionalProperties:!1,required:["id","branchId","version","language","title","validFrom"],properties:{id:{type:"integer"},branchId:{type:"\
integer"},vehicleId:{type:"integer"},version:{type:"integer",minimum:1},language:{$ref:"Language"},title:{type:"string",minLength:1},privacyGuidelinesText:{type:"\
string"},privacyGuidelinesUrl:{type:"string",format:"uri"},termsAndConditionsText:{type:"string"},termsAndConditionsUrl:{type:"string",format:"uri"},validFrom:{
type:"string",format:"date-time"},inheritedFromBranchId:{type:"integer"},superseded:{type:"boolean"},accepted:{type:"boolean"},acceptedVersion:{type:"integer",minimum:1}},
$id:"TermsAndConditions"};function F(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=F.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),n++}if(t.branchId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.
push(r),n++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requir\
ed property 'version'"};e===null?e=[r]:e.push(r),n++}if(t.language===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
language"},message:"must have required property 'language'"};e===null?e=[r]:e.push(r),n++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),n++}if(t.validFrom===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must have required property 'validFrom'"};e===null?e=[r]:e.push(r),n++}
for(let r in t)if(!We.call(at.properties,r)){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),n++}}if(t.language!==void 0&&(P(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),t.title!==void 0){let r=t.title;if(typeof r=="string"){if(c(r)<1){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),n++}}else{let s={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),n++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:i+"/privacyGuidelinesText",schemaPath:"#/prope\
rties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.privacyGuidelinesUrl!==void 0){
let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!X.test(r)){let s={instancePath:i+"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/f\
ormat",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/privacyGuidelinesUrl",
schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.termsAndConditionsText!==
void 0&&typeof t.termsAndConditionsText!="string"){let r={instancePath:i+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;if(typeof r==
"string"){if(!X.test(r)){let s={instancePath:i+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndCond\
itionsUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.validFrom!==void 0){let r=t.validFrom;if(typeof r==
"string"){if(!T(r)){let s={instancePath:i+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.inheritedFromBranchId!==void 0){let r=t.inheritedFromBranchId;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/inheritedFromBranchId",schemaPath:"#/properties/inheritedFromBranchId/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.superseded!==void 0&&typeof t.superseded!="boolean"){let r={instancePath:i+"/superseded",schemaPath:"\
#/properties/superseded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.accepted!==void 0&&typeof t.accepted!=
"boolean"){let r={instancePath:i+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),n++}if(t.acceptedVersion!==void 0){let r=t.acceptedVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/acc\
eptedVersion",schemaPath:"#/properties/acceptedVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/acceptedVersion",schemaPath:"#/properties/acceptedVersion/minimum",keyword:"minimum",params:{bounds:[
1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),n++}return F.errors=e,n===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:i="",parentData:d,
parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.
isArray(t)){let r=t.length;for(let s=0;s<r;s++)F(t[s],{instancePath:i+"/"+s,parentData:t,parentDataProperty:s,rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),n=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),n++}return Se.errors=e,n===0}Se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Er=Ee;function Z(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsAndConditionsIds===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"termsAndConditionsIds"},message:"must have required property 'termsAndConditionsIds'"};e===null?e=[r]:e.push(r),
n++}if(t.termsAndConditionsIds!==void 0){let r=t.termsAndConditionsIds;if(Array.isArray(r)){if(r.length>50){let u={instancePath:i+"/termsAndConditionsIds",schemaPath:"\
#/properties/termsAndConditionsIds/maxItems",keyword:"maxItems",params:{bounds:[1,50]},message:"must NOT have more than 50 items"};e===null?e=[u]:e.push(u),n++}
if(r.length<1){let u={instancePath:i+"/termsAndConditionsIds",schemaPath:"#/properties/termsAndConditionsIds/minItems",keyword:"minItems",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),n++}let s=r.length;for(let u=0;u<s;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let h={instancePath:i+"/termsAndConditionsIds/"+u,schemaPath:"#/properties/termsAndConditionsIds/items/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[h]:e.push(h),n++}}}else{let s={instancePath:i+"/termsAndConditionsIds",schemaPath:"#/properties/termsAndConditionsI\
ds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Z.errors=e,n===0}Z.evaluated={props:{termsAndConditionsIds:!0},dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=K.evaluated;a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0);let r=n,s=n;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.termsAndConditionsIds===void 0&&(m="termsAndConditionsIds")){
let h={};e===null?e=[h]:e.push(h),n++}}var u=s===n;if(u){let m={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[m]:e.push(m),n++}else n=r,e!==null&&(r?e.length=r:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let m={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[m]:e.push(m),n++}if(t.id!==void 0){let m=t.id;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[h]:e.push(h),n++}}if(t.version!==void 0){let m=t.version;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),n++}if(typeof m=="n\
umber"&&isFinite(m)&&(m<1||isNaN(m))){let h={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[h]:e.push(h),n++}}if(t.branchId!==void 0){let m=t.branchId;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),n++}}if(t.vehicleId!==
void 0){let m=t.vehicleId;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={instancePath:i+"/vehicleId",schemaPath:"#/properties/vehicleId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),n++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),n++}return K.errors=e,n===0}K.evaluated={props:{id:!0,version:!0,branchId:!0,vehicleId:!0},dynamicProps:!1,
dynamicItems:!1};function Ee(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ee.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))){let Y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[Y]:e.push(Y),n++}let r=n,s=!1,u=n;Z(t,{instancePath:i,parentData:d,parentDataProperty:f,rootData:p,dynamicAnchors:l})||
(e=e===null?Z.errors:e.concat(Z.errors),n=e.length);var W=u===n;if(s=s||W,W){var m={};m.termsAndConditionsIds=!0}let h=n;K(t,{instancePath:i,parentData:d,parentDataProperty:f,
rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),n=e.length);var W=h===n;if(s=s||W,W&&m!==!0&&(m=m||{},m.id=!0,m.version=!0,m.branchId=!0,
m.vehicleId=!0),s)n=r,e!==null&&(r?e.length=r:e=null);else{let Y={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};e===null?e=[Y]:e.push(Y),n++}return Ee.errors=e,a.props=m,n===0}Ee.evaluated={dynamicProps:!0,dynamicItems:!1};var $r=F,Or=$e;function G(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=G.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsAndConditionsId===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"termsAndConditionsId"},message:"must have required property 'termsAndConditionsId'"};e===null?e=[r]:e.push(r),n++}
if(t.branchId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[r]:e.push(r),n++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
sion"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),n++}if(t.acceptedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"acceptedAt"},message:"must have required property 'acceptedAt'"};e===null?e=[r]:e.push(r),n++}if(t.current===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"current"},message:"must have required property 'current'"};e===null?e=[r]:e.push(r),n++}if(t.
language===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'la\
nguage'"};e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="termsAndConditionsId"||r==="branchId"||r==="vehicleId"||r==="version"||r==="acceptedAt"||r==="cu\
rrent"||r==="language")){let s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.termsAndConditionsId!==void 0){let r=t.termsAndConditionsId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:i+"/termsAndConditionsId",schemaPath:"#/properties/termsAndConditionsId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.vehicleId!==
void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/vehicleId",schemaPath:"#/properties/vehicleId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:i+"/version",schemaPath:"#/properties/version/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),n++}}if(t.acceptedAt!==void 0){let r=t.acceptedAt;if(typeof r=="s\
tring"){if(!T(r)){let s={instancePath:i+"/acceptedAt",schemaPath:"#/properties/acceptedAt/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/acceptedAt",schemaPath:"#/properties/acceptedAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.current!==void 0&&typeof t.current!="boolean"){let r={instancePath:i+"/current",schemaPath:"\
#/properties/current/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}t.language!==void 0&&(P(t.language,{instancePath:i+
"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),n=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return G.errors=e,n===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $e(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=$e.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<r;s++)G(t[s],{instancePath:i+"/"+s,parentData:t,parentDataProperty:s,
rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),n++}return $e.errors=e,n===0}$e.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Cr=Oe;var ot={type:"string",enum:["LICENSE","ID"],$id:"VerificationType"};function V(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,n=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(t==="LICENSE"||t==="ID")){let r={instancePath:i,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),n++}return V.errors=e,n===0}V.
evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),n++}if(t.type!==
void 0&&(V(t.type,{instancePath:i+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),
t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(c(r)>50){let s={instancePath:i+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),n++}if(c(r)<1){let s={instancePath:i+"/provider",schemaPath:"\
#/properties/provider/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}}if(t.language!==void 0&&(g(t.language,{instancePath:i+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?
g.errors:e.concat(g.errors),n=e.length)),t.returnUrl!==void 0){let r=t.returnUrl;if(typeof r=="string"){if(c(r)>2048){let s={instancePath:i+"/returnUrl",schemaPath:"\
#/properties/returnUrl/maxLength",keyword:"maxLength",params:{bounds:[1,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[s]:e.push(s),n++}if(c(
r)<1){let s={instancePath:i+"/returnUrl",schemaPath:"#/properties/returnUrl/minLength",keyword:"minLength",params:{bounds:[1,2048]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[s]:e.push(s),n++}if(!X.test(r)){let s={instancePath:i+"/returnUrl",schemaPath:"#/properties/returnUrl/format",keyword:"format",
params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/returnUrl",schemaPath:"#/properties/returnUr\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Oe.errors=e,n===0}Oe.evaluated={props:{type:!0,provider:!0,language:!0,
returnUrl:!0},dynamicProps:!1,dynamicItems:!1};var Vr=Ce,pt={type:"object",additionalProperties:!1,required:["sessionId","type","provider","url","sessionToken",
"state","expiresAt"],properties:{sessionId:{type:"string",format:"uuid"},type:{$ref:"VerificationType"},provider:{type:"string",enum:["VERIFF"]},url:{type:"stri\
ng",format:"uri"},sessionToken:{type:"string",minLength:1},state:{$ref:"VerificationState"},expiresAt:{type:"string",format:"date-time"}},$id:"VerificationSessi\
on"};function Ce(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ce.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sessionId===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sessionId"},message:"must have required property 'sessionId'"};e===null?e=[r]:e.push(r),n++}if(t.type===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),
n++}if(t.provider===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required pro\
perty 'provider'"};e===null?e=[r]:e.push(r),n++}if(t.url===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},
message:"must have required property 'url'"};e===null?e=[r]:e.push(r),n++}if(t.sessionToken===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"sessionToken"},message:"must have required property 'sessionToken'"};e===null?e=[r]:e.push(r),n++}if(t.state===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),n++}if(t.expiresAt===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};
e===null?e=[r]:e.push(r),n++}for(let r in t)if(!(r==="sessionId"||r==="type"||r==="provider"||r==="url"||r==="sessionToken"||r==="state"||r==="expiresAt")){let s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),n++}if(t.sessionId!==void 0){let r=t.sessionId;if(typeof r=="string"){if(!gr.test(r)){let s={instancePath:i+"/sessionId",schemaPath:"#/prop\
erties/sessionId/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/\
sessionId",schemaPath:"#/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.type!==void 0&&
(V(t.type,{instancePath:i+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),t.provider!==
void 0){let r=t.provider;if(typeof r!="string"){let s={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="VERIFF"){let s={instancePath:i+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",
params:{allowedValues:pt.properties.provider.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.url!==void 0){let r=t.
url;if(typeof r=="string"){if(!X.test(r)){let s={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}if(t.sessionToken!==void 0){let r=t.sessionToken;if(typeof r=="string"){if(c(r)<1){let s={instancePath:i+"/sessio\
nToken",schemaPath:"#/properties/sessionToken/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),n++}}else{let s={instancePath:i+"/sessionToken",schemaPath:"#/properties/sessionToken/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),n++}}if(t.state!==void 0&&(w(t.state,{instancePath:i+"/state",parentData:t,parentDataProperty:"state",rootData:p,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),t.expiresAt!==void 0){let r=t.expiresAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:i+"/expiresAt",
schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ce.errors=
e,n===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var k=Ve;var A=re;function Ve(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ve.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["accept-language"]!==void 0){let r=t["accept-language"];if(typeof r!=
"string"){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")
u=""+r;else if(r===null)u="";else{let m={instancePath:i+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t["accept-language"]=u))}if(typeof r=="string"&&A(r)>1e3){let s={instancePath:i+
"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),n++}return Ve.errors=e,n===0}Ve.evaluated={props:{"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var b=Fe;var lt=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function Fe(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,n=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["gourban-imper\
sonate"]!==void 0){let r=t["gourban-impersonate"];if(typeof r!="string"){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")u=""+r;else if(r===null)u="";else{let m={instancePath:i+"/gourban-impersonate",schemaPath:"#/properties\
/gourban-impersonate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t["gourban\
-impersonate"]=u))}if(typeof r=="string"){if(A(r)>36){let s={instancePath:i+"/gourban-impersonate",schemaPath:"#/properties/gourban-impersonate/maxLength",keyword:"\
maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[s]:e.push(s),n++}if(!lt.test(r)){let s={instancePath:i+"/gourban-\
impersonate",schemaPath:"#/properties/gourban-impersonate/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(
s),n++}}}if(t["accept-language"]!==void 0){let r=t["accept-language"];if(typeof r!="string"){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=
r[0],s=typeof r,typeof r=="string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")u=""+r;else if(r===null)u="";else{let m={instancePath:i+"/accept-language",schemaPath:"\
#/properties/accept-language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t["\
accept-language"]=u))}if(typeof r=="string"&&A(r)>1e3){let s={instancePath:i+"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"max\
Length",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Fe.errors=e,n===0}Fe.evaluated={props:{"gourban-impersonate":!0,
"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var Xe=Re;var ut=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;function J(t,{
instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof t!="string"){let r=typeof t,s;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(s=t)),s===void 0)if(r==
"number"||r=="boolean")s=""+t;else if(t===null)s="";else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[u]:e.push(u),n++}s!==void 0&&(t=s,d!==void 0&&(d[f]=s))}if(typeof t=="string"){if(A(t)>254){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{bounds:[3,254]},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),n++}if(A(t)<3){let r={instancePath:i,schemaPath:"#\
/minLength",keyword:"minLength",params:{bounds:[3,254]},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),n++}if(!ut.test(t)){let r={instancePath:i,
schemaPath:"#/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),n++}}return J.errors=e,n===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Re.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),n++}t.email!==void 0&&(J(
t.email,{instancePath:i+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),n=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Re.errors=e,n===0}
Re.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};var Fr=Ue;function Ue(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(typeof r!=
"string"){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")
u=""+r;else if(r===null)u="";else{let m={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.code=u))}if(typeof r=="string"){if(A(r)>64){let s={instancePath:i+"/code",schemaPath:"#/propert\
ies/code/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[s]:e.push(s),n++}if(A(r)<1){let s={instancePath:i+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),n++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ue.
errors=e,n===0}Ue.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};var Rr=ze;function ze(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.audience!==void 0){let r=t.audience;if(typeof r!="string"){let s=typeof r,
u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")u=""+r;else if(r===null)u=
"";else{let m={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.audience=u))}if(typeof r=="string"){if(A(r)>500){let s={instancePath:i+"/audience",schemaPath:"#/properties/audien\
ce/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 characters"};e===null?e=[s]:e.push(s),n++}if(A(r)<1){let s={instancePath:i+
"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{bounds:[1,500]},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),n++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}
return ze.errors=e,n===0}ze.evaluated={props:{audience:!0},dynamicProps:!1,dynamicItems:!1};var Ur=Me;function Me(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat!==void 0){let r=t.lat;if(!(typeof r=="number"&&isFinite(r))){let s=typeof r,
u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&isFinite(r)&&(u=r)),u===void 0)if(s=="boolean"||r===null||s=="string"&&r&&
r==+r)u=+r;else{let m={instancePath:i+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.
push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.lat=u))}}if(t.lng!==void 0){let r=t.lng;if(!(typeof r=="number"&&isFinite(r))){let s=typeof r,u;if(s=="object"&&Array.
isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&isFinite(r)&&(u=r)),u===void 0)if(s=="boolean"||r===null||s=="string"&&r&&r==+r)u=+r;else{let m={
instancePath:i+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),n++}u!==void 0&&
(r=u,t!==void 0&&(t.lng=u))}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),n++}return Me.errors=e,n===0}Me.evaluated={props:{lat:!0,lng:!0},dynamicProps:!1,dynamicItems:!1};var zr=_e;function _e(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),n++}if(t.token!==void 0){let r=t.token;if(typeof r!=
"string"){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(u=r)),u===void 0)if(s=="number"||s=="boolean")
u=""+r;else if(r===null)u="";else{let m={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.token=u))}if(typeof r=="string"){if(A(r)>256){let s={instancePath:i+"/token",schemaPath:"#/pr\
operties/token/maxLength",keyword:"maxLength",params:{bounds:[1,256]},message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),n++}if(A(r)<1){
let s={instancePath:i+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{bounds:[1,256]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),n++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),n++}return _e.errors=e,n===0}_e.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var Mr=Be;function Be(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(u=r)),
u===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))u=+r;else{let m={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.branchId=u))}}if(t.vehicleId!==void 0){let r=t.
vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(u=r)),u===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))u=+r;else{let m={instancePath:i+"/vehicle\
Id",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==
void 0&&(t.vehicleId=u))}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),n++}return Be.errors=e,n===0}Be.evaluated={props:{branchId:!0,vehicleId:!0},dynamicProps:!1,dynamicItems:!1};var _r=Ze;function Ze(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),n++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(u=r)),u===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))u=+r;else{let m={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.id=u))}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ze.errors=e,n===0}Ze.evaluated={props:{id:!0},dynamicProps:!1,
dynamicItems:!1};var Br=Ke;function Ke(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s=typeof r,u;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(u=r)),
u===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))u=+r;else{let m={instancePath:i+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),n++}u!==void 0&&(r=u,t!==void 0&&(t.branchId=u))}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ke.errors=e,n===0}Ke.evaluated={props:{branchId:!0},
dynamicProps:!1,dynamicItems:!1};var Zr=Ge;function H(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,n=0,a=H.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r=typeof t,s;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="strin\
g"&&(s=t)),s===void 0)if(r=="number"||r=="boolean")s=""+t;else if(t===null)s="";else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[u]:e.push(u),n++}s!==void 0&&(t=s,d!==void 0&&(d[f]=s))}if(typeof t=="string"){if(A(t)>64){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),n++}if(A(t)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}return H.errors=
e,n===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:i="",parentData:d,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
n=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}t.code!==void 0&&
(H(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),n=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ge.errors=e,n===0}
Ge.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};var It={signInEmail:{header:k,body:{"application/json":sr},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"appl\
ication/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInPhoneNumber:{
header:k,body:{"application/json":ir},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{
"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInEmailCode:{header:k,body:{
"application/json":ar},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/j\
son":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInGaiyo:{header:k,body:{"application/j\
son":or},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"\
application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},socialLogin:{header:k,body:{"application/json":pr},response:{
200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},
415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInApiClient:{header:k,body:{"application/json":lr},response:{200:{"applic\
ation/json":x},400:{"application/json":o},401:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"appl\
ication/json":o},500:{"application/json":o}}},refreshToken:{header:k,body:{"application/json":ur},response:{200:{"application/json":x},400:{"application/json":o},
401:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},
logout:{header:b,body:{"application/json":mr},response:{400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},
413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},exchangeOpenidToken:{header:k,body:{"application/j\
son":dr},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"\
application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},issueTwoFactorSecret:{header:b,response:{200:{"applicati\
on/json":cr},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},500:{"applic\
ation/json":o}}},issueTwoFactorQrCode:{header:b,response:{200:{"application/json":fr},400:{"application/json":o},401:{"application/json":o},403:{"application/js\
on":o},404:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},enableTwoFactor:{header:b,body:{"application/json":He},response:{400:{
"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{
"application/json":o},500:{"application/json":o}}},validateTwoFactorCode:{header:b,body:{"application/json":He},response:{200:{"application/json":x},400:{"appli\
cation/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"app\
lication/json":o},500:{"application/json":o}}},requestPasswordReset:{path:Xe,header:k,response:{400:{"application/json":o},401:{"application/json":o},404:{"appl\
ication/json":o},429:{"application/json":o},500:{"application/json":o}}},setPassword:{path:Fr,header:k,body:{"application/json":yr},response:{400:{"application/\
json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},getCustomer:{header:b,
response:{200:{"application/json":ee},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"applicat\
ion/json":o},500:{"application/json":o}}},createCustomer:{header:k,body:{"application/json":Pr},response:{201:{"application/json":ee},400:{"application/json":o},
401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},
500:{"application/json":o}}},updateCustomer:{header:b,body:{"application/json":Qe,"application/merge-patch+json":Qe},response:{200:{"application/json":ee},400:{
"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{
"application/json":o},500:{"application/json":o}}},createOrSignInWithPhoneNumber:{header:k,body:{"application/json":vr},response:{400:{"application/json":o},401:{
"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{
"application/json":o}}},createOrSignInWithEmailCode:{header:k,body:{"application/json":kr},response:{400:{"application/json":o},401:{"application/json":o},403:{
"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},socialSignUp:{
header:k,body:{"application/json":wr},response:{201:{"application/json":ee},400:{"application/json":o},401:{"application/json":o},404:{"application/json":o},413:{
"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},getSignedCustomer:{query:Rr,header:b,response:{200:{"ap\
plication/json":Ir,"application/jwt":jr},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"appli\
cation/json":o},500:{"application/json":o}}},requestDeletion:{header:b,body:{"application/json":qr},response:{400:{"application/json":o},401:{"application/json":o},
403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},
listIdentityCards:{header:b,response:{200:{"application/json":Ar},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"applica\
tion/json":o},429:{"application/json":o},500:{"application/json":o}}},resolveBranch:{query:Ur,header:k,response:{200:{"application/json":Nr},400:{"application/j\
son":o},404:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},probeRental:{header:b,body:{"application/json":Dr},response:{201:{"ap\
plication/json":Lr},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{
"application/json":o},429:{"application/json":o},500:{"application/json":o}}},getJwks:{response:{200:{"application/json":Tr},404:{"application/json":o},429:{"ap\
plication/json":o},500:{"application/json":o}}},confirmEmailLink:{path:zr,header:k,response:{200:{"text/html":xr},400:{"application/json":o},404:{"application/j\
son":o},429:{"application/json":o},500:{"application/json":o}}},listTermsAndConditions:{query:Mr,header:b,response:{200:{"application/json":Sr},400:{"applicatio\
n/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},acceptTermsAndConditions:{
header:b,body:{"application/json":Er},response:{400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{
"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},getTermsAndConditions:{path:_r,header:b,response:{200:{
"application/json":$r},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},500:{
"application/json":o}}},listAcceptances:{query:Br,header:b,response:{200:{"application/json":Or},400:{"application/json":o},401:{"application/json":o},403:{"app\
lication/json":o},404:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},sendPhoneVerification:{header:b,response:{400:{"application\
/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},checkPhoneVerification:{
path:Zr,header:b,response:{400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},
500:{"application/json":o}}},resendEmailVerification:{path:Xe,header:k,response:{400:{"application/json":o},401:{"application/json":o},404:{"application/json":o},
429:{"application/json":o},500:{"application/json":o}}},initVerification:{header:b,body:{"application/json":Cr},response:{200:{"application/json":Vr},400:{"appl\
ication/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"ap\
plication/json":o},500:{"application/json":o}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = It;
