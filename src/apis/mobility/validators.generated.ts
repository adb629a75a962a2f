// generated from specs/mobility, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function re(t){let n=0;for(let c=0;c<t.length;c++,n++){let f=t.charCodeAt(c),p=f>=55296&&f<=56319,l=t.charCodeAt(c+1);p&&l>=56320&&l<=57343&&c++}return n}function Je(t,n){if(t===n)return!0;if(typeof t!="object"||typeof n!="object"||!t||!n||Array.isArray(t)!==Array.isArray(n))return!1;let[c,f]=[Object.entries(t),new Map(
Object.entries(n))];return c.length===f.size&&c.every(([p,l])=>f.has(p)&&Je(l,f.get(p)))}var te={date:er,"date-time":Kr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function er(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!n)return!1;let[c,f,p]=[n[1],n[2],n[3]].map(Number);if(c===void 0||f===void 0||p===void 0)return!1;let e=[31,c%4===0&&(c%100!==0||c%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return p>=1&&p<=(e[f-1]??0)}function Kr(t){let n=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&er(t.slice(0,10))&&n.test(t.slice(11))}var sr=se;var ir=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,d=re;
function v(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=v.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>254){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<3){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),i++}if(!ir.test(t)){let r={instancePath:n,schemaPath:"#/format",keyword:"form\
at",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.password===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),i++}if(t.email!==void 0&&(v(t.email,{instancePath:n+
"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.password!==void 0){let r=t.
password;if(typeof r=="string"){if(d(r)>1024){let s={instancePath:n+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/password",schemaPath:"#/properties/password/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/passw\
ord",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={props:{email:!0,
password:!0},dynamicProps:!1,dynamicItems:!1};var x=ie;var Gr=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u");function L(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,i=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Gr.test(t)){let r={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\\
.[A-Za-z0-9_-]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:n="",parentData:c,parentDataProperty:f,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.accessToken===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accessToken"},message:"m\
ust have required property 'accessToken'"};e===null?e=[r]:e.push(r),i++}if(t.refreshToken===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};e===null?e=[r]:e.push(r),i++}if(t.mfaRequired===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mfaRequired"},message:"must have required property 'mfaRequired'"};e===null?e=
[r]:e.push(r),i++}if(t.expiresIn===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresIn"},message:"must h\
ave required property 'expiresIn'"};e===null?e=[r]:e.push(r),i++}if(t.tokenType===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenType"},message:"must have required property 'tokenType'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="accessToken"||r==="refresh\
Token"||r==="mfaRequired"||r==="mfaSetupRequired"||r==="expiresIn"||r==="tokenType"||r==="newCustomer")){let s={instancePath:n,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accessToken!==void 0&&
(L(t.accessToken,{instancePath:n+"/accessToken",parentData:t,parentDataProperty:"accessToken",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),
i=e.length)),t.refreshToken!==void 0){let r=t.refreshToken;if(typeof r=="string"){if(d(r)<1){let s={instancePath:n+"/refreshToken",schemaPath:"#/properties/refr\
eshToken/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.mfaRequired!==
void 0&&typeof t.mfaRequired!="boolean"){let r={instancePath:n+"/mfaRequired",schemaPath:"#/properties/mfaRequired/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.mfaSetupRequired!==void 0&&typeof t.mfaSetupRequired!="boolean"){let r={instancePath:n+"/mfaSetupRe\
quired",schemaPath:"#/properties/mfaSetupRequired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.expiresIn!==
void 0){let r=t.expiresIn;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/expiresIn",schemaPath:"#/properties/expiresIn/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+
"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}
if(t.tokenType!==void 0){let r=t.tokenType;if(typeof r!="string"){let s={instancePath:n+"/tokenType",schemaPath:"#/properties/tokenType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="Bearer"){let s={instancePath:n+"/tokenType",schemaPath:"#/properties/tokenType/con\
st",keyword:"const",params:{allowedValue:"Bearer"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.newCustomer!==void 0&&typeof t.newCustomer!=
"boolean"){let r={instancePath:n+"/newCustomer",schemaPath:"#/properties/newCustomer/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var o=ne;var Jr=new RegExp("^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$","u");var Hr=new RegExp("^[0-9a-f]{32}$","u");function R(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=R.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Hr.test(t)){let r={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.field===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"field"},message:"must have required property 'field'"};e===null?e=[r]:e.push(r),i++}if(t.problem===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="field"||r==="problem")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.field!==void 0&&typeof t.field!="string"){let r={instancePath:n+"/field",schemaPath:"#/p\
roperties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.problem!==void 0){let r=t.problem;if(typeof r==
"string"){if(d(r)<1){let s={instancePath:n+"/problem",schemaPath:"#/properties/problem/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:n="",parentData:c,
parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.errorCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"errorC\
ode"},message:"must have required property 'errorCode'"};e===null?e=[r]:e.push(r),i++}if(t.userMessage===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"userMessage"},message:"must have required property 'userMessage'"};e===null?e=[r]:e.push(r),i++}if(t.httpStatus===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"httpStatus"},message:"must have required property 'httpStatus'"};e===null?e=[
r]:e.push(r),i++}if(t.traceId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have r\
equired property 'traceId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="errorCode"||r==="userMessage"||r==="httpStatus"||r==="traceId"||r==="hint"||r===
"fields")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[s]:e.push(s),i++}if(t.errorCode!==void 0){let r=t.errorCode;if(typeof r=="string"){if(!Jr.test(r)){let s={instancePath:n+"/errorCod\
e",schemaPath:"#/properties/errorCode/pattern",keyword:"pattern",params:{pattern:"^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$"},message:'must match pattern "\
^(AUTH|SIM|A|B|R|U)[0-9]{1,4}(\\.[0-9]{1,2})?$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/errorCode",schemaPath:"#/properties/errorCode/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.userMessage!==void 0){let r=t.userMessage;if(typeof r=="strin\
g"){if(d(r)<1){let s={instancePath:n+"/userMessage",schemaPath:"#/properties/userMessage/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/userMessage",schemaPath:"#/properties/userMessage/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.httpStatus!==void 0){let r=t.httpStatus;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/httpStatus",schemaPath:"#/properties/httpStatus/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let s={instancePath:n+"/httpStatus",schemaPath:"#/properties/httpStatus/maximum",
keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[s]:e.push(s),i++}if(r<400||isNaN(r)){let s={instancePath:n+"/httpStat\
us",schemaPath:"#/properties/httpStatus/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[s]:e.push(s),i++}}}if(t.
traceId!==void 0&&(R(t.traceId,{instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(
R.errors),i=e.length)),t.hint!==void 0){let r=t.hint;if(typeof r=="string"){if(d(r)<1){let s={instancePath:n+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/hint",schemaPath:"#/prop\
erties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(
r)){if(r.length<1){let m={instancePath:n+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"};e===null?e=[m]:e.push(m),i++}let s=r.length;for(let m=0;m<s;m++)U(r[m],{instancePath:n+"/fields/"+m,parentData:r,parentDataProperty:m,rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),i=e.length)}else{let s={instancePath:n+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr=ae;function N(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=N.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>32){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=S.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>64){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.phoneNumber===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
phoneNumber"},message:"must have required property 'phoneNumber'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}t.phoneNumber!==void 0&&(N(t.phoneNumber,
{instancePath:n+"/phoneNumber",parentData:t,parentDataProperty:"phoneNumber",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),
t.code!==void 0&&(S(t.code,{instancePath:n+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),
i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ae.
errors=e,i===0}ae.evaluated={props:{phoneNumber:!0,code:!0},dynamicProps:!1,dynamicItems:!1};var ar=oe;function oe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}t.email!==
void 0&&(v(t.email,{instancePath:n+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),
t.code!==void 0&&(S(t.code,{instancePath:n+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),
i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oe.
errors=e,i===0}oe.evaluated={props:{email:!0,code:!0},dynamicProps:!1,dynamicItems:!1};var or=pe;function I(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=I.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>8192){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:8192},
message:"must NOT have more than 8192 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function g(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=g.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>35){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<2){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2},
message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return g.errors=e,i===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.token!==void 0&&(I(t.token,{instancePath:n+"/token",parentData:t,parentDataProperty:"\
token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[s]:e.push(s),i++}}t.language!==void 0&&(g(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={props:{token:!0,branchId:!0,language:!0},dynamicProps:!1,dynamicItems:!1};var pr=le;function E(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=E.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>50){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}t.provider!==void 0&&(E(t.provider,{instancePath:n+
"/provider",parentData:t,parentDataProperty:"provider",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.token!==void 0&&(I(
t.token,{instancePath:n+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}
le.evaluated={props:{provider:!0,token:!0},dynamicProps:!1,dynamicItems:!1};var lr=me;function me(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}if(t.clientKey===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),i++}
if(t.clientId!==void 0){let r=t.clientId;if(typeof r=="string"){if(d(r)>200){let s={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/clientId",schemaPath:"\
#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.clientKey!==void 0){let r=t.clientKey;if(typeof r=="string"){if(d(r)>1024){let s={instancePath:n+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/clien\
tKey",schemaPath:"#/properties/clientKey/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/clientKey",schemaPath:"#/properties/clientKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return me.errors=e,i===0}me.evaluated={props:{clientId:!0,clientKey:!0},dynamicProps:!1,dynamicItems:!1};var mr=ue;function ue(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.refreshToken===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshToken'"};e===null?e=[r]:e.push(r),i++}if(t.refreshToken!==void 0){
let r=t.refreshToken;if(typeof r=="string"){if(d(r)>4096){let s={instancePath:n+"/refreshToken",schemaPath:"#/properties/refreshToken/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/refreshToken",schemaPath:"\
#/properties/refreshToken/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=
e,i===0}ue.evaluated={props:{refreshToken:!0},dynamicProps:!1,dynamicItems:!1};var ur=ce;function j(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=j.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>200){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.refreshToken!==void 0){let r=t.refreshToken;if(typeof r=="string"){if(d(r)>4096){let s={instancePath:n+"/\
refreshToken",schemaPath:"#/properties/refreshToken/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?
e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/refreshToken",schemaPath:"#/properties/refreshToken/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:n+"/oneS\
ignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated=
{props:{refreshToken:!0,oneSignalDeviceId:!0},dynamicProps:!1,dynamicItems:!1};var cr=de;function de(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=de.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.token!==void 0&&(I(t.token,{instancePath:n+
"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.issuer!==void 0){let r=t.
issuer;if(typeof r=="string"){if(d(r)>500){let s={instancePath:n+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/issuer",schemaPath:"#/pr\
operties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}de.evaluated={props:{token:!0,issuer:!0},
dynamicProps:!1,dynamicItems:!1};var dr=fe;var Wr=new RegExp("^[A-Z2-7]+$","u");var X=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,Yr=new RegExp("^otpauth://totp/","u");function $(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,i=0,a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Yr.test(t)){let r={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^otpauth://totp/"},message:'must match pattern "^otpauth://totp/"'};e===null?e=[r]:e.push(
r),i++}if(!X.test(t)){let r={instancePath:n,schemaPath:"#/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return $.errors=
e,i===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.secret===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secret'"};e===null?e=[r]:e.push(r),i++}if(t.otpAuthUrl===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"otpAuthUrl"},message:"must have required property 'otpAuthUrl'"};
e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="secret"||r==="otpAuthUrl")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.secret!==void 0){let r=t.secret;if(typeof r==
"string"){if(!Wr.test(r)){let s={instancePath:n+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'mus\
t match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}t.otpAuthUrl!==void 0&&($(t.otpAuthUrl,{instancePath:n+"/otpAuthUrl",parentData:t,parentDataProperty:"\
otpAuthUrl",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr=ye;var Qr=new RegExp("^data:image/svg\\+xml[;,]","u");function ye(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.otpAuthUrl===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"otpAuthUrl"},message:"must have required property 'otpAuthUrl'"};e===null?e=[
r]:e.push(r),i++}if(t.qrCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qrCode"},message:"must have req\
uired property 'qrCode'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="otpAuthUrl"||r==="qrCode")){let s={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.otpAuthUrl!==
void 0&&($(t.otpAuthUrl,{instancePath:n+"/otpAuthUrl",parentData:t,parentDataProperty:"otpAuthUrl",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length)),t.qrCode!==void 0){let r=t.qrCode;if(typeof r=="string"){if(!Qr.test(r)){let s={instancePath:n+"/qrCode",schemaPath:"#/properties/qrCode/\
pattern",keyword:"pattern",params:{pattern:"^data:image/svg\\+xml[;,]"},message:'must match pattern "^data:image/svg\\+xml[;,]"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/qrCode",schemaPath:"#/properties/qrCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}
ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He=he;function he(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=he.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0){let r=t.code;if(typeof r==
"string"){if(d(r)>64){let s={instancePath:n+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}he.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};var yr=ge;function O(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=O.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>1024){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.password===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),i++}t.password!==void 0&&(O(t.password,{instancePath:n+"/password",parentData:t,
parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}ge.evaluated={props:{password:!0},dynamicProps:!1,
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
prototype.hasOwnProperty,hr=Je,gr=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,Ye=te.date,T=te["date-time"];var br=new RegExp("^[A-Z]{2}$","u");function D(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=D.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(d(t)>2){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:2},message:"must NOT have more than 2 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<2){let r={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),i++}if(!br.test(t)){let r={instancePath:n,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};
var Xr={type:"string",enum:["en","de","fr","nl","es","it"],$id:"Language"};function P(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,i=0,a=P.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){let r={
instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xr.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var et={type:"string",enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"\
VerificationState"};function w(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=w.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){let r={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}
w.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"string",enum:["EMAIL_PASSWORD","PHONE","EMAIL_CODE","GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"],$id:"\
SignInMethod"};function z(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=z.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="EMAIL_PASSWORD"||t==="PHONE"||t==="EMAIL_CODE"||t==="GAIYO"||t==="GOOGLE"||t==="APPLE"||t==="FACEBOOK"||t===
"OPENID")){let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rt.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function C(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let r={instancePath:n,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}for(let r in t){let s=t[r];if(typeof s==
"string"){if(d(s)>1e3){let m={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tt=new RegExp("^\\+[1-9][0-9]{1,14}$","u");function be(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,i=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.uuid===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uuid"},message:"must have required property 'uuid'"};e===null?e=[r]:e.
push(r),i++}if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[r]:e.push(r),i++}if(t.emailIsVerified===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
mailIsVerified"},message:"must have required property 'emailIsVerified'"};e===null?e=[r]:e.push(r),i++}if(t.phoneIsVerified===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phoneIsVerified"},message:"must have required property 'phoneIsVerified'"};e===null?e=[r]:e.push(r),i++}
if(t.language===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required propert\
y 'language'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"br\
anchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}if(t.blockState===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"blockState"},message:"must have required property 'blockState'"};e===null?e=[r]:e.push(r),i++}if(t.paymentState===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paymentState"},message:"must have required property 'paymentState'"};e===
null?e=[r]:e.push(r),i++}if(t.licenseVerificationState===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"licen\
seVerificationState"},message:"must have required property 'licenseVerificationState'"};e===null?e=[r]:e.push(r),i++}if(t.idVerificationState===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"idVerificationState"},message:"must have required property 'idVerificationState'"};e===null?
e=[r]:e.push(r),i++}if(t.manualVerificationState===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"manualVerif\
icationState"},message:"must have required property 'manualVerificationState'"};e===null?e=[r]:e.push(r),i++}if(t.creditStatus===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"creditStatus"},message:"must have required property 'creditStatus'"};e===null?e=[r]:e.push(r),i++}if(t.signupSettled===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signupSettled"},message:"must have required property 'signupSe\
ttled'"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsAcceptanceState===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"termsAndConditionsAcceptanceState"},message:"must have required property 'termsAndConditionsAcceptanceState'"};e===null?e=[r]:e.push(r),i++}if(t.
blockedByUnpaidInvoices===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"blockedByUnpaidInvoices"},message:"m\
ust have required property 'blockedByUnpaidInvoices'"};e===null?e=[r]:e.push(r),i++}if(t.twoFactorEnabled===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"twoFactorEnabled"},message:"must have required property 'twoFactorEnabled'"};e===null?e=[r]:e.push(r),i++}if(t.signInMethods===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signInMethods"},message:"must have required property 'signInMe\
thods'"};e===null?e=[r]:e.push(r),i++}if(t.createdAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created\
At"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),i++}if(t.updatedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!We.call(Q.properties,
r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),i++}if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!gr.test(r)){let s={instancePath:n+"/uuid",schemaPath:"#/prope\
rties/uuid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/uuid",
schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0){let r=t.id;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),i++}}if(t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/firstName",schemaPath:"\
#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<
1){let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/lastName",schemaPath:"\
#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){
let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0&&(v(t.email,{instancePath:n+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let r={instancePath:n+"/emailIsVerified",schemaPath:"\
#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phoneNumber!==void 0){let r=t.
phoneNumber;if(typeof r=="string"){if(!tt.test(r)){let s={instancePath:n+"/phoneNumber",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{
pattern:"^\\+[1-9][0-9]{1,14}$"},message:'must match pattern "^\\+[1-9][0-9]{1,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/phoneNumber",schemaPath:"\
#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneIsVerified!==void 0&&typeof t.
phoneIsVerified!="boolean"){let r={instancePath:n+"/phoneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!Ye(r)){let s={instancePath:n+"/birthDate",schemaPath:"\
#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.street!==
void 0){let r=t.street;if(typeof r=="string"){if(d(r)>200){let s={instancePath:n+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/street",schemaPath:"#/properties/street/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.postcode!==void 0){let r=t.postcode;if(typeof r=="strin\
g"){if(d(r)>20){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more\
 than 20 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/ci\
ty",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.country!==void 0&&(D(t.country,{instancePath:n+"/country",parentData:t,parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(
D.errors),i=e.length)),t.language!==void 0&&(P(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.blockState!==
void 0){let r=t.blockState;if(typeof r!="string"){let s={instancePath:n+"/blockState",schemaPath:"#/properties/blockState/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="NONE"||r==="BLOCKED"||r==="DELETED")){let s={instancePath:n+"/blockState",schemaPath:"#/p\
roperties/blockState/enum",keyword:"enum",params:{allowedValues:Q.properties.blockState.enum},message:"must be equal to one of the allowed values"};e===null?e=[
s]:e.push(s),i++}}if(t.paymentState!==void 0){let r=t.paymentState;if(typeof r!="string"){let s={instancePath:n+"/paymentState",schemaPath:"#/properties/payment\
State/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){
let s={instancePath:n+"/paymentState",schemaPath:"#/properties/paymentState/enum",keyword:"enum",params:{allowedValues:Q.properties.paymentState.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.licenseVerificationState!==void 0&&(w(t.licenseVerificationState,{instancePath:n+
"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=
e.length)),t.idVerificationState!==void 0&&(w(t.idVerificationState,{instancePath:n+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",
rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.manualVerificationState!==void 0&&(w(t.manualVerificationState,{instancePath:n+
"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.
length)),t.creditStatus!==void 0){let r=t.creditStatus;if(typeof r!="string"){let s={instancePath:n+"/creditStatus",schemaPath:"#/properties/creditStatus/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:n+
"/creditStatus",schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{allowedValues:Q.properties.creditStatus.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.signupSettled!==void 0&&typeof t.signupSettled!="boolean"){let r={instancePath:n+"/signupSettled",schemaPath:"\
#/properties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsAcceptanceState!==
void 0){let r=t.termsAndConditionsAcceptanceState;if(typeof r!="string"){let s={instancePath:n+"/termsAndConditionsAcceptanceState",schemaPath:"#/properties/ter\
msAndConditionsAcceptanceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="NOT_ACCEPTED"||r==="\
OUTDATED"||r==="ACCEPTED")){let s={instancePath:n+"/termsAndConditionsAcceptanceState",schemaPath:"#/properties/termsAndConditionsAcceptanceState/enum",keyword:"\
enum",params:{allowedValues:Q.properties.termsAndConditionsAcceptanceState.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),
i++}}if(t.blockedByUnpaidInvoices!==void 0&&typeof t.blockedByUnpaidInvoices!="boolean"){let r={instancePath:n+"/blockedByUnpaidInvoices",schemaPath:"#/properti\
es/blockedByUnpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.twoFactorEnabled!==void 0&&
typeof t.twoFactorEnabled!="boolean"){let r={instancePath:n+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signInMethods!==void 0){let r=t.signInMethods;if(Array.isArray(r)){let s=r.length;for(let h=0;h<
s;h++)z(r[h],{instancePath:n+"/signInMethods/"+h,parentData:r,parentDataProperty:h,rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),i=e.length);
let m=r.length,u;if(m>1){e:for(;m--;)for(u=m;u--;)if(hr(r[m],r[u])){let h={instancePath:n+"/signInMethods",schemaPath:"#/properties/signInMethods/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break e}}}else{let s={
instancePath:n+"/signInMethods",schemaPath:"#/properties/signInMethods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.customProperties!==void 0&&(C(t.customProperties,{instancePath:n+"/customProperties",parentData:t,parentDataProperty:"customProperties",rootData:p,
dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+
"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.updatedAt!==void 0){let r=t.updatedAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+"/updatedAt",schemaPath:"#/properties/upd\
atedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/\
updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.deletionRequestedAt!==
void 0){let r=t.deletionRequestedAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+"/deletionRequestedAt",schemaPath:"#/properties/deletionRequestedAt/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/deletion\
RequestedAt",schemaPath:"#/properties/deletionRequestedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}
be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=Pe;function Pe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.firstName===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};e===null?e=[r]:e.push(r),i++}if(t.lastName===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required property 'lastName'"};e===null?e=[r]:e.push(r),i++}if(t.
branchId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'br\
anchId'"};e===null?e=[r]:e.push(r),i++}if(t.email!==void 0&&(v(t.email,{instancePath:n+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.phoneNumber!==void 0&&(N(t.phoneNumber,{instancePath:n+"/phoneNumber",parentData:t,parentDataProperty:"ph\
oneNumber",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.password!==void 0&&(O(t.password,{instancePath:n+"/password",parentData:t,
parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.firstName!==void 0){let r=t.firstName;if(typeof r==
"string"){if(d(r)>100){let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT\
 have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/firstName",schemaPath:"#\
/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;
if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/lastName",schemaPath:"\
#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!Ye(r)){let s={instancePath:n+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.street!==void 0){let r=t.street;if(typeof r=="string"){if(d(r)>200){let s={instancePath:n+"/street",schemaPath:"#/properties/street/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/street",schemaPath:"\
#/properties/street/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.postcode!==void 0){
let r=t.postcode;if(typeof r=="string"){if(d(r)>20){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/postcod\
e",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.city!==void 0){let r=t.
city;if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/city",schemaPath:"#/properties/city/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/city",schemaPath:"#/prop\
erties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==void 0&&(D(t.country,{instancePath:n+
"/country",parentData:t,parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.language!==void 0&&(g(
t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),
t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:n+"/tncAccepted",schemaPath:"#/properties/tncAccepted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:n+"/oneSignalDeviceId",
parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.customProperties!==void 0&&
(C(t.customProperties,{instancePath:n+"/customProperties",parentData:t,parentDataProperty:"customProperties",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:
e.concat(C.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:{email:!0,phoneNumber:!0,password:!0,firstName:!0,lastName:!0,branchId:!0,birthDate:!0,street:!0,postcode:!0,
city:!0,country:!0,language:!0,tncAccepted:!0,oneSignalDeviceId:!0,customProperties:!0},dynamicProps:!1,dynamicItems:!1};var Qe=ve,q={type:"object",properties:{
firstName:{type:["string","null"],minLength:1,maxLength:100},lastName:{type:["string","null"],minLength:1,maxLength:100},email:{type:["string","null"],format:"e\
mail",minLength:3,maxLength:254},phoneNumber:{type:["string","null"],minLength:1,maxLength:32},birthDate:{type:["string","null"],format:"date"},street:{type:["s\
tring","null"],minLength:1,maxLength:200},postcode:{type:["string","null"],minLength:1,maxLength:20},city:{type:["string","null"],minLength:1,maxLength:100},country:{
type:["string","null"],minLength:2,maxLength:2,pattern:"^[A-Z]{2}$"},language:{type:["string","null"],minLength:2,maxLength:35},customProperties:{type:["object",
"null"],maxProperties:50,additionalProperties:{type:["string","null"],maxLength:1e3}},oneSignalDeviceId:{type:["string","null"],minLength:1,maxLength:200},uuid:{
$ref:"NotEditable"},id:{$ref:"NotEditable"},branchId:{$ref:"NotEditable"},emailIsVerified:{$ref:"NotEditable"},phoneIsVerified:{$ref:"NotEditable"},blockState:{
$ref:"NotEditable"},paymentState:{$ref:"NotEditable"},licenseVerificationState:{$ref:"NotEditable"},idVerificationState:{$ref:"NotEditable"},manualVerificationState:{
$ref:"NotEditable"},creditStatus:{$ref:"NotEditable"},signupSettled:{$ref:"NotEditable"},termsAndConditionsAcceptanceState:{$ref:"NotEditable"},blockedByUnpaidInvoices:{
$ref:"NotEditable"},twoFactorEnabled:{$ref:"NotEditable"},signInMethods:{$ref:"NotEditable"},createdAt:{$ref:"NotEditable"},updatedAt:{$ref:"NotEditable"},deletionRequestedAt:{
$ref:"NotEditable"}},$id:"CustomerPatch"};function y(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){return y.errors=null,!0}y.evaluated={dynamicProps:!1,dynamicItems:!1};
function ve(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.firstName!==void 0){let r=t.firstName;if(typeof r!="string"&&r!==null){let s={
instancePath:n+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:q.properties.firstName.type},message:"must be string,null"};e===
null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/firstName",schemaPath:"#/pr\
operties/firstName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}}if(t.lastName!==
void 0){let r=t.lastName;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:q.
properties.lastName.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/lastName",schemaPath:"\
#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){
let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[s]:e.push(s),i++}}}if(t.email!==void 0){let r=t.email;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:q.properties.email.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>254){
let s={instancePath:n+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};
e===null?e=[s]:e.push(s),i++}if(d(r)<3){let s={instancePath:n+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit:3},message:"m\
ust NOT have fewer than 3 characters"};e===null?e=[s]:e.push(s),i++}if(!ir.test(r)){let s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r!=
"string"&&r!==null){let s={instancePath:n+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:q.properties.phoneNumber.type},message:"\
must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>32){let s={instancePath:n+"/phoneNumber",schemaPath:"#/properties/phoneNumber/\
maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+
"/phoneNumber",schemaPath:"#/properties/phoneNumber/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),i++}}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/birthDate",schemaPath:"#/properties/birt\
hDate/type",keyword:"type",params:{type:q.properties.birthDate.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"&&!Ye(r)){
let s={instancePath:n+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?
e=[s]:e.push(s),i++}}if(t.street!==void 0){let r=t.street;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/street",schemaPath:"#/properties/street/type",
keyword:"type",params:{type:q.properties.street.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>200){let s={instancePath:n+
"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(
s),i++}if(d(r)<1){let s={instancePath:n+"/street",schemaPath:"#/properties/street/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[s]:e.push(s),i++}}}if(t.postcode!==void 0){let r=t.postcode;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/postcode",schemaPath:"\
#/properties/postcode/type",keyword:"type",params:{type:q.properties.postcode.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="st\
ring"){if(d(r)>20){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have m\
ore than 20 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}}if(t.city!==void 0){let r=t.city;if(typeof r!="string"&&r!==
null){let s={instancePath:n+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:q.properties.city.type},message:"must be string,null"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/city",schemaPath:"#/properties/city/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}}if(t.country!==void 0){let r=t.country;if(typeof r!=
"string"&&r!==null){let s={instancePath:n+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:q.properties.country.type},message:"must\
 be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>2){let s={instancePath:n+"/country",schemaPath:"#/properties/country/maxLength",keyword:"\
maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<2){let s={instancePath:n+"/country",schemaPath:"\
#/properties/country/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[s]:e.push(s),i++}if(!br.test(r)){
let s={instancePath:n+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2\
}$"'};e===null?e=[s]:e.push(s),i++}}}if(t.language!==void 0){let r=t.language;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/language",schemaPath:"#/p\
roperties/language/type",keyword:"type",params:{type:q.properties.language.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="strin\
g"){if(d(r)>35){let s={instancePath:n+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more\
 than 35 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<2){let s={instancePath:n+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",
params:{limit:2},message:"must NOT have fewer than 2 characters"};e===null?e=[s]:e.push(s),i++}}}if(t.customProperties!==void 0){let r=t.customProperties;if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:q.properties.customProperties.type},message:"must be object,null"};e===null?e=[s]:e.push(s),i++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length>50){let s={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let m=r[s];if(typeof m!="string"&&m!==null){let u={instancePath:n+"/customP\
roperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"type",params:{type:q.properties.
customProperties.additionalProperties.type},message:"must be string,null"};e===null?e=[u]:e.push(u),i++}if(typeof m=="string"&&d(m)>1e3){let u={instancePath:n+"\
/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[u]:e.push(u),i++}}}}if(t.oneSignalDeviceId!==void 0){let r=t.oneSignalDeviceId;if(typeof r!=
"string"&&r!==null){let s={instancePath:n+"/oneSignalDeviceId",schemaPath:"#/properties/oneSignalDeviceId/type",keyword:"type",params:{type:q.properties.oneSignalDeviceId.
type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(d(r)>200){let s={instancePath:n+"/oneSignalDeviceId",schemaPath:"#/p\
roperties/oneSignalDeviceId/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(d(
r)<1){let s={instancePath:n+"/oneSignalDeviceId",schemaPath:"#/properties/oneSignalDeviceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}}t.uuid!==void 0&&(y(t.uuid,{instancePath:n+"/uuid",parentData:t,parentDataProperty:"uuid",rootData:p,
dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.id!==void 0&&(y(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",rootData:p,
dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.branchId!==void 0&&(y(t.branchId,{instancePath:n+"/branchId",parentData:t,parentDataProperty:"\
branchId",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.emailIsVerified!==void 0&&(y(t.emailIsVerified,{instancePath:n+"\
/emailIsVerified",parentData:t,parentDataProperty:"emailIsVerified",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.phoneIsVerified!==
void 0&&(y(t.phoneIsVerified,{instancePath:n+"/phoneIsVerified",parentData:t,parentDataProperty:"phoneIsVerified",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),t.blockState!==void 0&&(y(t.blockState,{instancePath:n+"/blockState",parentData:t,parentDataProperty:"blockState",rootData:p,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.paymentState!==void 0&&(y(t.paymentState,{instancePath:n+"/paymentState",parentData:t,parentDataProperty:"\
paymentState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.licenseVerificationState!==void 0&&(y(t.licenseVerificationState,
{instancePath:n+"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(
y.errors),i=e.length)),t.idVerificationState!==void 0&&(y(t.idVerificationState,{instancePath:n+"/idVerificationState",parentData:t,parentDataProperty:"idVerifi\
cationState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.manualVerificationState!==void 0&&(y(t.manualVerificationState,
{instancePath:n+"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(
y.errors),i=e.length)),t.creditStatus!==void 0&&(y(t.creditStatus,{instancePath:n+"/creditStatus",parentData:t,parentDataProperty:"creditStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.signupSettled!==void 0&&(y(t.signupSettled,{instancePath:n+"/signupSettled",parentData:t,parentDataProperty:"\
signupSettled",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.termsAndConditionsAcceptanceState!==void 0&&(y(t.termsAndConditionsAcceptanceState,
{instancePath:n+"/termsAndConditionsAcceptanceState",parentData:t,parentDataProperty:"termsAndConditionsAcceptanceState",rootData:p,dynamicAnchors:l})||(e=e===null?
y.errors:e.concat(y.errors),i=e.length)),t.blockedByUnpaidInvoices!==void 0&&(y(t.blockedByUnpaidInvoices,{instancePath:n+"/blockedByUnpaidInvoices",parentData:t,
parentDataProperty:"blockedByUnpaidInvoices",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.twoFactorEnabled!==void 0&&(y(
t.twoFactorEnabled,{instancePath:n+"/twoFactorEnabled",parentData:t,parentDataProperty:"twoFactorEnabled",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.
concat(y.errors),i=e.length)),t.signInMethods!==void 0&&(y(t.signInMethods,{instancePath:n+"/signInMethods",parentData:t,parentDataProperty:"signInMethods",rootData:p,
dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.createdAt!==void 0&&(y(t.createdAt,{instancePath:n+"/createdAt",parentData:t,parentDataProperty:"\
createdAt",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.updatedAt!==void 0&&(y(t.updatedAt,{instancePath:n+"/updatedAt",
parentData:t,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.deletionRequestedAt!==void 0&&
(y(t.deletionRequestedAt,{instancePath:n+"/deletionRequestedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:p,dynamicAnchors:l})||(e=e===null?
y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={props:{firstName:!0,lastName:!0,email:!0,phoneNumber:!0,birthDate:!0,street:!0,postcode:!0,city:!0,country:!0,
language:!0,customProperties:!0,oneSignalDeviceId:!0,uuid:!0,id:!0,branchId:!0,emailIsVerified:!0,phoneIsVerified:!0,blockState:!0,paymentState:!0,licenseVerificationState:!0,
idVerificationState:!0,manualVerificationState:!0,creditStatus:!0,signupSettled:!0,termsAndConditionsAcceptanceState:!0,blockedByUnpaidInvoices:!0,twoFactorEnabled:!0,
signInMethods:!0,createdAt:!0,updatedAt:!0,deletionRequestedAt:!0},dynamicProps:!1,dynamicItems:!1};var vr=ke;function ke(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.phoneNumber===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"phoneNumber"},message:"must have required property 'phoneNumber'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.
push(r),i++}if(t.phoneNumber!==void 0&&(N(t.phoneNumber,{instancePath:n+"/phoneNumber",parentData:t,parentDataProperty:"phoneNumber",rootData:p,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(g(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:n+"/oneSignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,
dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:n+"/tncAcc\
epted",schemaPath:"#/properties/tncAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={props:{phoneNumber:!0,
branchId:!0,language:!0,oneSignalDeviceId:!0,tncAccepted:!0},dynamicProps:!1,dynamicItems:!1};var kr=we;function we(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=we.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}if(t.
email!==void 0&&(v(t.email,{instancePath:n+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/pro\
perties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==void 0&&(g(t.language,{instancePath:n+
"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.tncAccepted!==void 0&&
typeof t.tncAccepted!="boolean"){let r={instancePath:n+"/tncAccepted",schemaPath:"#/properties/tncAccepted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return we.errors=e,i===0}we.evaluated={props:{email:!0,branchId:!0,language:!0,tncAccepted:!0},dynamicProps:!1,dynamicItems:!1};var wr=Ie;function Ie(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.token===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===
null?e=[r]:e.push(r),i++}if(t.provider!==void 0&&(E(t.provider,{instancePath:n+"/provider",parentData:t,parentDataProperty:"provider",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.token!==void 0&&(I(t.token,{instancePath:n+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(g(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),t.tncAccepted!==void 0&&typeof t.tncAccepted!="boolean"){let r={instancePath:n+"/tncAccepted",schemaPath:"#/properties/tncAccepted/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.oneSignalDeviceId!==void 0&&(j(t.oneSignalDeviceId,{instancePath:n+"/oneS\
ignalDeviceId",parentData:t,parentDataProperty:"oneSignalDeviceId",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated=
{props:{provider:!0,token:!0,branchId:!0,language:!0,tncAccepted:!0,oneSignalDeviceId:!0},dynamicProps:!1,dynamicItems:!1};var Ir=je;function je(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="token"){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}t.token!==void 0&&(L(t.token,{instancePath:n+"/token",parentData:t,parentDataProperty:"token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.
concat(L.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=L,qr=qe;function qe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(d(r)>2e3){let s={
instancePath:n+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return qe.errors=e,i===0}qe.evaluated={props:{reason:!0},dynamicProps:!1,dynamicItems:!1};var Ar=Ae;var rr={type:"object",additionalProperties:!1,required:["id","type","cardNumber","state","assignedAt"],properties:{id:{type:"integer"},type:{type:"string",enum:[
"RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"^\\*+[0-9A-Za-z]{4}$"},label:{type:"string",maxLength:100},state:{type:"string",enum:["ACTIVE","INACTIV\
E","BLOCKED"]},validFrom:{type:"string",format:"date-time"},validUntil:{type:"string",format:"date-time"},assignedAt:{type:"string",format:"date-time"}},$id:"Id\
entityCard"},st=new RegExp("^\\*+[0-9A-Za-z]{4}$","u");function M(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.
push(r),i++}if(t.cardNumber===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have \
required property 'cardNumber'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),i++}if(t.assignedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"assignedAt"},message:"must have required property 'assignedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r===
"type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){let s={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.
id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let s={instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="RFID"||r==="NFC"||r==="CHIP")){let s={
instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:rr.properties.type.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),i++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r=="string"){if(!st.test(r)){let s={instancePath:n+"/cardNum\
ber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^\\*+[0-9A-Za-z]{4}$"},message:'must match pattern "^\\*+[0-9A-Za-z]{4}$"'};
e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){if(d(r)>100){let s={instancePath:n+"/label",schemaPath:"\
#/properties/label/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
state!==void 0){let r=t.state;if(typeof r!="string"){let s={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let s={instancePath:n+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:rr.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.validFrom!==
void 0){let r=t.validFrom;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/validFrom",schemaPath:"#/properties/vali\
dFrom/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.validUntil!==void 0){let r=t.validUntil;if(typeof r==
"string"){if(!T(r)){let s={instancePath:n+"/validUntil",schemaPath:"#/properties/validUntil/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.assignedAt!==void 0){let r=t.assignedAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+
"/assignedAt",schemaPath:"#/properties/assignedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:n+"/assignedAt",schemaPath:"#/properties/assignedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,i=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<
r;s++)M(t[s],{instancePath:n+"/"+s,parentData:t,parentDataProperty:s,rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var Nr=Ne,it={type:"object",additionalProperties:!1,required:["id","code","name","billable","country","currency","tim\
ezone","defaultLanguage","supportedLanguages","position","distanceMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},name:{type:"\
string",minLength:1,maxLength:100},parentId:{type:"integer"},billable:{type:"boolean"},country:{$ref:"Country"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{
type:"string"},defaultLanguage:{$ref:"Language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"Language"}},position:{$ref:"Position"},
distanceMeters:{type:"integer",minimum:0}},$id:"Branch"};function _(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=_.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
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
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}_.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt=new RegExp("^[A-Z]{3}$","u");function Ne(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,i=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must \
have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.billable===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"billable"},message:"must have required property 'billable'"};e===null?e=[r]:e.push(r),i++}if(t.country===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}if(t.
currency===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'cu\
rrency'"};e===null?e=[r]:e.push(r),i++}if(t.timezone===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezon\
e"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(t.defaultLanguage===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required property 'defaultLanguage'"};e===null?e=[r]:e.push(r),i++}if(t.supportedLanguages===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supportedLanguages"},message:"must have required property 'sup\
portedLanguages'"};e===null?e=[r]:e.push(r),i++}if(t.position===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
position"},message:"must have required property 'position'"};e===null?e=[r]:e.push(r),i++}if(t.distanceMeters===void 0){let r={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"distanceMeters"},message:"must have required property 'distanceMeters'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!We.call(it.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0){let r=t.
code;if(typeof r=="string"){if(d(r)>50){let s={instancePath:n+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/code",schemaPath:"#/proper\
ties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0){let r=t.name;if(typeof r=="str\
ing"){if(d(r)>100){let s={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more tha\
n 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.parentId!==void 0){let r=t.parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}}if(t.billable!==void 0&&typeof t.billable!="boolean"){let r={instancePath:n+"/billable",schemaPath:"#/properties/billable/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.country!==void 0&&(D(t.country,{instancePath:n+"/country",parentData:t,
parentDataProperty:"country",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.currency!==void 0){let r=t.currency;if(typeof r==
"string"){if(!nt.test(r)){let s={instancePath:n+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'\
must match pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){let r={instancePath:n+"/timezone",schemaPath:"\
#/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.defaultLanguage!==void 0&&(P(t.defaultLanguage,
{instancePath:n+"/defaultLanguage",parentData:t,parentDataProperty:"defaultLanguage",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),i=e.
length)),t.supportedLanguages!==void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let h={instancePath:n+"/supportedLanguages",schemaPath:"#\
/properties/supportedLanguages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),i++}let s=r.length;
for(let h=0;h<s;h++)P(r[h],{instancePath:n+"/supportedLanguages/"+h,parentData:r,parentDataProperty:h,rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),i=e.length);let m=r.length,u;if(m>1){e:for(;m--;)for(u=m;u--;)if(hr(r[m],r[u])){let h={instancePath:n+"/supportedLanguages",schemaPath:"#/properties/s\
upportedLanguages/uniqueItems",keyword:"uniqueItems",params:{i:m,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+m+" are identical)"};e===null?
e=[h]:e.push(h),i++;break e}}}else{let s={instancePath:n+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.position!==void 0&&(_(t.position,{instancePath:n+"/position",parentData:t,parentDataProperty:"\
position",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.distanceMeters!==void 0){let r=t.distanceMeters;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/distanceMeters",schemaPath:"#/properties/distanceMeters/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/distanceMeters",schemaPath:"\
#/properties/distanceMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Dr=De;function De(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=De.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchI\
d",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={props:{vehicleId:!0,
branchId:!0},dynamicProps:!1,dynamicItems:!1};var Lr=Le;function Le(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?
e=[r]:e.push(r),i++}if(t.startedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must\
 have required property 'startedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="state"||r==="vehicleId"||r==="branchId"||r==="startedAt")){
let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(typeof r!=
"string"){let s={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(r!=="STARTED"){let s={instancePath:n+"/state",schemaPath:"#/properties/state/const",keyword:"const",params:{allowedValue:"STARTED"},message:"must be e\
qual to constant"};e===null?e=[s]:e.push(s),i++}}if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==
void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.startedAt!==void 0){let r=t.startedAt;if(typeof r=="string"){if(!T(r)){
let s={instancePath:n+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Te;var tr=new RegExp("^[A-Za-z0-9_-]{43}$","u");function B(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kty===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[r]:e.push(r),i++}if(t.crv===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[r]:e.push(
r),i++}if(t.x===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};
e===null?e=[r]:e.push(r),i++}if(t.y===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have r\
equired property 'y'"};e===null?e=[r]:e.push(r),i++}if(t.kid===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};e===null?e=[r]:e.push(r),i++}if(t.use===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"use"},message:"must have required property 'use'"};e===null?e=[r]:e.push(r),i++}if(t.alg===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"kty"||r==="crv"||r==="x"||r==="y"||r==="kid"||r==="use"||r==="alg")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kty!==void 0){let r=t.kty;if(typeof r!="string"){let s={instancePath:n+
"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="EC"){let s={instancePath:n+
"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.crv!==
void 0){let r=t.crv;if(typeof r!="string"){let s={instancePath:n+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),i++}if(r!=="P-256"){let s={instancePath:n+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue:"P\
-256"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.x!==void 0){let r=t.x;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:n+
"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:n+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}}if(t.y!==void 0){let r=t.y;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:n+"/y",schemaPath:"#/properties/y/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/y",schemaPath:"\
#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.kid!==void 0){let r=t.kid;if(typeof r=="\
string"){if(d(r)<1){let s={instancePath:n+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.use!==void 0){let r=t.use;if(typeof r!="string"){let s={instancePath:n+"/use",schemaPath:"#/properties/use/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="sig"){let s={instancePath:n+"/use",schemaPath:"#/prope\
rties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.alg!==void 0){let r=t.alg;if(typeof r!=
"string"){let s={instancePath:n+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(r!=="ES256"){let s={instancePath:n+"/alg",schemaPath:"#/properties/alg/const",keyword:"const",params:{allowedValue:"ES256"},message:"must be equal to \
constant"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:n="",parentData:c,parentDataProperty:f,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.keys===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have requi\
red property 'keys'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="keys"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.keys!==void 0){let r=t.keys;if(Array.isArray(
r)){if(r.length<1){let m={instancePath:n+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1\
 items"};e===null?e=[m]:e.push(m),i++}let s=r.length;for(let m=0;m<s;m++)B(r[m],{instancePath:n+"/keys/"+m,parentData:r,parentDataProperty:m,rootData:p,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{let s={instancePath:n+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=xe;function xe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var Sr=Se;var at={type:"object",additionalProperties:!1,required:["id","branchId","version","language","title","validFrom"],properties:{id:{type:"integer"},branchId:{type:"\
integer"},vehicleId:{type:"integer"},version:{type:"integer",minimum:1},language:{$ref:"Language"},title:{type:"string",minLength:1},privacyGuidelinesText:{type:"\
string"},privacyGuidelinesUrl:{type:"string",format:"uri"},termsAndConditionsText:{type:"string"},termsAndConditionsUrl:{type:"string",format:"uri"},validFrom:{
type:"string",format:"date-time"},inheritedFromBranchId:{type:"integer"},superseded:{type:"boolean"},accepted:{type:"boolean"},acceptedVersion:{type:"integer",minimum:1}},
$id:"TermsAndConditions"};function F(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=F.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.
push(r),i++}if(t.version===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requir\
ed property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.language===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
language"},message:"must have required property 'language'"};e===null?e=[r]:e.push(r),i++}if(t.title===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(t.validFrom===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must have required property 'validFrom'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!We.call(at.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.language!==void 0&&(P(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"languag\
e",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.title!==void 0){let r=t.title;if(typeof r=="string"){if(d(r)<1){let s={
instancePath:n+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:n+"/privacyGuidelinesText",schemaPath:"\
#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.privacyGuidelinesUrl!==
void 0){let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!X.test(r)){let s={instancePath:n+"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuideli\
nesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/privacyGuide\
linesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!="string"){let r={instancePath:n+"/termsAndConditionsText",schemaPath:"#/properties/termsAndCon\
ditionsText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;
if(typeof r=="string"){if(!X.test(r)){let s={instancePath:n+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/termsAndConditionsUrl",schemaPath:"#/properties/term\
sAndConditionsUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.validFrom!==void 0){let r=t.validFrom;
if(typeof r=="string"){if(!T(r)){let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.inheritedFromBranchId!==void 0){let r=t.inheritedFromBranchId;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/inheritedFromBranchId",schemaPath:"#/properties/inheritedFromBranchId/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.superseded!==void 0&&typeof t.superseded!="boolean"){let r={instancePath:n+"/superseded",
schemaPath:"#/properties/superseded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.accepted!==void 0&&
typeof t.accepted!="boolean"){let r={instancePath:n+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),i++}if(t.acceptedVersion!==void 0){let r=t.acceptedVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/acceptedVersion",schemaPath:"#/properties/acceptedVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/acceptedVersion",schemaPath:"#/properties/acceptedVersion/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<r;s++)F(t[s],{instancePath:n+"/"+s,parentData:t,parentDataProperty:s,rootData:p,dynamicAnchors:l})||(e=e===
null?F.errors:e.concat(F.errors),i=e.length)}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Er=Ee;function Z(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsAndConditionsIds===void 0){let r={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"termsAndConditionsIds"},message:"must have required property 'termsAndConditionsIds'"};e===null?e=[r]:e.push(r),
i++}if(t.termsAndConditionsIds!==void 0){let r=t.termsAndConditionsIds;if(Array.isArray(r)){if(r.length>50){let m={instancePath:n+"/termsAndConditionsIds",schemaPath:"\
#/properties/termsAndConditionsIds/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[m]:e.push(m),i++}if(r.
length<1){let m={instancePath:n+"/termsAndConditionsIds",schemaPath:"#/properties/termsAndConditionsIds/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),i++}let s=r.length;for(let m=0;m<s;m++){let u=r[m];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))){let h={instancePath:n+"/termsAndConditionsIds/"+m,schemaPath:"#/properties/termsAndConditionsIds/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[h]:e.push(h),i++}}}else{let s={instancePath:n+"/termsAndConditionsIds",schemaPath:"#/properties/termsAndConditionsIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:{termsAndConditionsIds:!0},dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=K.evaluated;a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0);let r=i,s=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.termsAndConditionsIds===void 0&&(u="termsAndConditionsIds")){
let h={};e===null?e=[h]:e.push(h),i++}}var m=s===i;if(m){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[u]:e.push(u),i++}else i=r,e!==null&&(r?e.length=r:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let u={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[u]:e.push(u),i++}if(t.id!==void 0){let u=t.id;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let h={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[h]:e.push(h),i++}}if(t.version!==void 0){let u=t.version;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let h={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),i++}if(typeof u=="n\
umber"&&isFinite(u)&&(u<1||isNaN(u))){let h={instancePath:n+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[h]:e.push(h),i++}}if(t.branchId!==void 0){let u=t.branchId;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let h={
instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),i++}}
if(t.vehicleId!==void 0){let u=t.vehicleId;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let h={instancePath:n+"/vehicleId",schemaPath:"#/properties\
/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),i++}}}else{let u={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}return K.errors=e,i===0}K.evaluated={props:{id:!0,version:!0,branchId:!0,
vehicleId:!0},dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))){let Y={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Y]:e.push(Y),i++}let r=i,s=!1,m=i;Z(t,{instancePath:n,parentData:c,parentDataProperty:f,
rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length);var W=m===i;if(s=s||W,W){var u={};u.termsAndConditionsIds=!0}let h=i;K(t,{instancePath:n,
parentData:c,parentDataProperty:f,rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),i=e.length);var W=h===i;if(s=s||W,W&&u!==!0&&(u=u||{},u.
id=!0,u.version=!0,u.branchId=!0,u.vehicleId=!0),s)i=r,e!==null&&(r?e.length=r:e=null);else{let Y={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[Y]:e.push(Y),i++}return Ee.errors=e,a.props=u,i===0}Ee.evaluated={dynamicProps:!0,dynamicItems:!1};var $r=F,
Or=$e;function G(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=G.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsAndConditionsId===void 0){let r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"termsAndConditionsId"},message:"must have required property 'termsAndConditionsId'"};e===null?e=[r]:e.push(r),i++}
if(t.branchId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
sion"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.acceptedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"acceptedAt"},message:"must have required property 'acceptedAt'"};e===null?e=[r]:e.push(r),i++}if(t.current===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"current"},message:"must have required property 'current'"};e===null?e=[r]:e.push(r),i++}if(t.
language===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'la\
nguage'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="termsAndConditionsId"||r==="branchId"||r==="vehicleId"||r==="version"||r==="acceptedAt"||r==="cu\
rrent"||r==="language")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.termsAndConditionsId!==void 0){let r=t.termsAndConditionsId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/termsAndConditionsId",schemaPath:"#/properties/termsAndConditionsId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.vehicleId!==
void 0){let r=t.vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/vehicleId",schemaPath:"#/properties/vehicleId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/version",schemaPath:"#/properties/version/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.acceptedAt!==void 0){let r=t.acceptedAt;if(typeof r==
"string"){if(!T(r)){let s={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acceptedAt/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acceptedAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.current!==void 0&&typeof t.current!="boolean"){let r={instancePath:n+"/current",schemaPath:"\
#/properties/current/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.language!==void 0&&(P(t.language,{instancePath:n+
"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $e(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=$e.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<r;s++)G(t[s],{instancePath:n+"/"+s,parentData:t,parentDataProperty:s,
rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}$e.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Cr=Oe;var ot={type:"string",enum:["LICENSE","ID"],$id:"VerificationType"};function V(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,i=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="LICENSE"||t==="ID")){let r={instancePath:n,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.
evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.type!==
void 0&&(V(t.type,{instancePath:n+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),
t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(d(r)>50){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"\
maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){let s={instancePath:n+"/provider",schemaPath:"\
#/properties/provider/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.language!==void 0&&(g(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:
e.concat(g.errors),i=e.length)),t.returnUrl!==void 0){let r=t.returnUrl;if(typeof r=="string"){if(d(r)>2048){let s={instancePath:n+"/returnUrl",schemaPath:"#/pr\
operties/returnUrl/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[s]:e.push(s),i++}if(d(r)<1){
let s={instancePath:n+"/returnUrl",schemaPath:"#/properties/returnUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[s]:e.push(s),i++}if(!X.test(r)){let s={instancePath:n+"/returnUrl",schemaPath:"#/properties/returnUrl/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/returnUrl",schemaPath:"#/properties/returnUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={props:{type:!0,provider:!0,language:!0,returnUrl:!0},dynamicProps:!1,
dynamicItems:!1};var Vr=Ce,pt={type:"object",additionalProperties:!1,required:["sessionId","type","provider","url","sessionToken","state","expiresAt"],properties:{
sessionId:{type:"string",format:"uuid"},type:{$ref:"VerificationType"},provider:{type:"string",enum:["VERIFF"]},url:{type:"string",format:"uri"},sessionToken:{type:"\
string",minLength:1},state:{$ref:"VerificationState"},expiresAt:{type:"string",format:"date-time"}},$id:"VerificationSession"};function Ce(t,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sessionId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sessionId"},message:"must have required property 'sessionId'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.provider===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.
url===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?
e=[r]:e.push(r),i++}if(t.sessionToken===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sessionToken"},message:"\
must have required property 'sessionToken'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="sessionId"||r==="type"||r==="provider"||r==="url"||r==="sessionToken"||r==="state"||r==="expiresAt")){let s={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.sessionId!==
void 0){let r=t.sessionId;if(typeof r=="string"){if(!gr.test(r)){let s={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/format",keyword:"format",
params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/sessionId",schemaPath:"#/properties/sessio\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0&&(V(t.type,{instancePath:n+"/type",parentData:t,
parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.provider!==void 0){let r=t.provider;if(typeof r!=
"string"){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}if(r!=="VERIFF"){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:pt.properties.provider.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!X.test(r)){let s={
instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
sessionToken!==void 0){let r=t.sessionToken;if(typeof r=="string"){if(d(r)<1){let s={instancePath:n+"/sessionToken",schemaPath:"#/properties/sessionToken/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/sessionTok\
en",schemaPath:"#/properties/sessionToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0&&
(w(t.state,{instancePath:n+"/state",parentData:t,parentDataProperty:"state",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),
t.expiresAt!==void 0){let r=t.expiresAt;if(typeof r=="string"){if(!T(r)){let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/expiresAt",schemaPath:"#\
/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var k=Ve;var A=re;function Ve(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ve.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["accept-language"]!==void 0){let r=t["accept-language"];if(typeof r!=
"string"){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")
m=""+r;else if(r===null)m="";else{let u={instancePath:n+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t["accept-language"]=m))}if(typeof r=="string"&&A(r)>1e3){let s={instancePath:n+
"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Ve.errors=e,i===0}Ve.evaluated={props:{"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var b=Fe;var lt=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function Fe(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,i=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["gourban-imper\
sonate"]!==void 0){let r=t["gourban-impersonate"];if(typeof r!="string"){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")m=""+r;else if(r===null)m="";else{let u={instancePath:n+"/gourban-impersonate",schemaPath:"#/properties\
/gourban-impersonate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t["gourban\
-impersonate"]=m))}if(typeof r=="string"){if(A(r)>36){let s={instancePath:n+"/gourban-impersonate",schemaPath:"#/properties/gourban-impersonate/maxLength",keyword:"\
maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};e===null?e=[s]:e.push(s),i++}if(!lt.test(r)){let s={instancePath:n+"/gourban-imper\
sonate",schemaPath:"#/properties/gourban-impersonate/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),
i++}}}if(t["accept-language"]!==void 0){let r=t["accept-language"];if(typeof r!="string"){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],
s=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")m=""+r;else if(r===null)m="";else{let u={instancePath:n+"/accept-language",schemaPath:"\
#/properties/accept-language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t["\
accept-language"]=m))}if(typeof r=="string"&&A(r)>1e3){let s={instancePath:n+"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"max\
Length",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}Fe.evaluated={props:{"gourban-impersonate":!0,"acce\
pt-language":!0},dynamicProps:!1,dynamicItems:!1};var Xe=Re;var mt=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;function J(t,{
instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof t!="string"){let r=typeof t,s;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(s=t)),s===void 0)if(r==
"number"||r=="boolean")s=""+t;else if(t===null)s="";else{let m={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),i++}s!==void 0&&(t=s,c!==void 0&&(c[f]=s))}if(typeof t=="string"){if(A(t)>254){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<3){let r={instancePath:n,schemaPath:"#/minL\
ength",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),i++}if(!mt.test(t)){let r={instancePath:n,
schemaPath:"#/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}return J.errors=e,i===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Re.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}t.email!==void 0&&(J(
t.email,{instancePath:n+"/email",parentData:t,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Re.errors=e,i===0}
Re.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};var Fr=Ue;function Ue(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0){let r=t.code;if(typeof r!=
"string"){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")
m=""+r;else if(r===null)m="";else{let u={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.code=m))}if(typeof r=="string"){if(A(r)>64){let s={instancePath:n+"/code",schemaPath:"#/propert\
ies/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[s]:e.push(s),i++}if(A(r)<1){let s={instancePath:n+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ue.errors=
e,i===0}Ue.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};var Rr=ze;function ze(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.audience!==void 0){let r=t.audience;if(typeof r!="string"){let s=typeof r,
m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")m=""+r;else if(r===null)m=
"";else{let u={instancePath:n+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.audience=m))}if(typeof r=="string"){if(A(r)>500){let s={instancePath:n+"/audience",schemaPath:"#/properties/audien\
ce/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[s]:e.push(s),i++}if(A(r)<1){let s={instancePath:n+
"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ze.
errors=e,i===0}ze.evaluated={props:{audience:!0},dynamicProps:!1,dynamicItems:!1};var Ur=Me;function Me(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat!==void 0){let r=t.lat;if(!(typeof r=="number"&&isFinite(r))){let s=typeof r,
m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&isFinite(r)&&(m=r)),m===void 0)if(s=="boolean"||r===null||s=="string"&&r&&
r==+r)m=+r;else{let u={instancePath:n+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.
push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.lat=m))}}if(t.lng!==void 0){let r=t.lng;if(!(typeof r=="number"&&isFinite(r))){let s=typeof r,m;if(s=="object"&&Array.
isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&isFinite(r)&&(m=r)),m===void 0)if(s=="boolean"||r===null||s=="string"&&r&&r==+r)m=+r;else{let u={
instancePath:n+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.push(u),i++}m!==void 0&&
(r=m,t!==void 0&&(t.lng=m))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Me.errors=e,i===0}Me.evaluated={props:{lat:!0,lng:!0},dynamicProps:!1,dynamicItems:!1};var zr=_e;function _e(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.token!==void 0){let r=t.token;if(typeof r!=
"string"){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(s=="number"||s=="boolean")
m=""+r;else if(r===null)m="";else{let u={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.token=m))}if(typeof r=="string"){if(A(r)>256){let s={instancePath:n+"/token",schemaPath:"#/pr\
operties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),i++}if(A(r)<1){let s={
instancePath:n+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return _e.errors=e,i===0}_e.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var Mr=Be;function Be(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(m=r)),
m===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))m=+r;else{let u={instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.branchId=m))}}if(t.vehicleId!==void 0){let r=t.
vehicleId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(m=r)),m===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))m=+r;else{let u={instancePath:n+"/vehicle\
Id",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==
void 0&&(t.vehicleId=m))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Be.errors=e,i===0}Be.evaluated={props:{branchId:!0,vehicleId:!0},dynamicProps:!1,dynamicItems:!1};var _r=Ze;function Ze(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(m=r)),m===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))m=+r;else{let u={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.id=m))}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}Ze.evaluated={props:{id:!0},dynamicProps:!1,
dynamicItems:!1};var Br=Ke;function Ke(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s=typeof r,m;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(m=r)),
m===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))m=+r;else{let u={instancePath:n+"/branchId",schemaPath:"#/properties/branchId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}m!==void 0&&(r=m,t!==void 0&&(t.branchId=m))}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={props:{branchId:!0},
dynamicProps:!1,dynamicItems:!1};var Zr=Ge;function H(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,i=0,a=H.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r=typeof t,s;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="strin\
g"&&(s=t)),s===void 0)if(r=="number"||r=="boolean")s=""+t;else if(t===null)s="";else{let m={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[m]:e.push(m),i++}s!==void 0&&(t=s,c!==void 0&&(c[f]=s))}if(typeof t=="string"){if(A(t)>64){let r={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<1){let r={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}return H.errors=e,i===
0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:n="",parentData:c,parentDataProperty:f,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
i=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}t.code!==void 0&&
(H(t.code,{instancePath:n+"/code",parentData:t,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}
Ge.evaluated={props:{code:!0},dynamicProps:!1,dynamicItems:!1};var It={signInEmail:{header:k,body:{"application/json":sr},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"appl\
ication/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInPhoneNumber:{
header:k,body:{"application/json":nr},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{
"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInEmailCode:{header:k,body:{
"application/json":ar},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/j\
son":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInGaiyo:{header:k,body:{"application/j\
son":or},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"\
application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},socialLogin:{header:k,body:{"application/json":pr},response:{
200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"application/json":o},
415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},signInApiClient:{header:k,body:{"application/json":lr},response:{200:{"applic\
ation/json":x},400:{"application/json":o},401:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"appl\
ication/json":o},500:{"application/json":o}}},refreshToken:{header:k,body:{"application/json":mr},response:{200:{"application/json":x},400:{"application/json":o},
401:{"application/json":o},404:{"application/json":o},413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},
logout:{header:b,body:{"application/json":ur},response:{400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},
413:{"application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},exchangeOpenidToken:{header:k,body:{"application/j\
son":cr},response:{200:{"application/json":x},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},413:{"\
application/json":o},415:{"application/json":o},429:{"application/json":o},500:{"application/json":o}}},issueTwoFactorSecret:{header:b,response:{200:{"applicati\
on/json":dr},400:{"application/json":o},401:{"application/json":o},403:{"application/json":o},404:{"application/json":o},429:{"application/json":o},500:{"applic\
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
