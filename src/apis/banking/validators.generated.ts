// generated from specs/banking, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function Ie(s){let n=0;for(let l=0;l<s.length;l++,n++){let d=s.charCodeAt(l),p=d>=55296&&d<=56319,o=s.charCodeAt(l+1);p&&o>=56320&&o<=57343&&l++}return n}var Dr=je;var ar=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,u=Ie;
function P(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=P.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>254){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,254]},
message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,254]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!ar.test(s)){let r={instancePath:n,schemaPath:"#/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var w=new RegExp("\\S","u");function b(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=b.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(s.value!==void 0){
let r=s.value;if(typeof r=="string"){if(u(r)>100){let t={instancePath:n+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{bounds:[1,
100]},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/value",schemaPath:"#/properties/value/mi\
nLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+
"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.
evaluated={props:{value:!0},dynamicProps:!1,dynamicItems:!1};function je(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),i++}if(s.password===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have re\
quired property 'password'"};e===null?e=[r]:e.push(r),i++}s.email!==void 0&&(P(s.email,{instancePath:n+"/email",parentData:s,parentDataProperty:"email",rootData:p,
dynamicAnchors:o})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.password!==void 0&&(b(s.password,{instancePath:n+"/password",parentData:s,parentDataProperty:"\
password",rootData:p,dynamicAnchors:o})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:{email:!0,password:!0},dynamicProps:!1,dynamicItems:!1};
var xr=Le;function I(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=I.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>2048){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,
2048]},message:"must NOT have more than 2048 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{bounds:[1,2048]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var es={
type:"string",enum:["AUTH","ACCESS","NO_TYPE"],$id:"TokenType"};function ee(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="AUTH"||s==="ACCESS"||s==="NO_TYPE")){let r={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:es.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return ee.errors=
e,i===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var rs={type:"string",enum:["CONSUMER","CORPORATE"],$id:"IdType"};function S(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=S.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="CONSUMER"||s==="CORPORATE")){let r={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:rs.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}
S.evaluated={dynamicProps:!1,dynamicItems:!1};var he=new RegExp("^[0-9]+$","u");function k(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=k.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>20){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"max\
Length",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#/minL\
ength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!he.test(s)){let r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,
dynamicItems:!1};function y(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=y.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="t\
ype"||r==="id")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[t]:e.push(t),i++}s.type!==void 0&&(S(s.type,{instancePath:n+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:o})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.id!==void 0&&(k(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return y.errors=e,i===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss={type:"object",additionalProperties:!1,required:[
"type","id"],properties:{type:{type:"string",enum:["ROOT","USER","API_CLIENT"]},id:{$ref:"NumericId"}},$id:"CredentialId"};function R(s,{instancePath:n="",parentData:l,
parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=R.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="type"||r==="id")){let t={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
type!==void 0){let r=s.type;if(typeof r!="string"){let t={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="ROOT"||r==="USER"||r==="API_CLIENT")){let t={instancePath:n+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:ss.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}s.id!==void 0&&
(k(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Le(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,
a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(s.tokenType===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenType"},message:"must have required property 'tokenType'"};
e===null?e=[r]:e.push(r),i++}if(s.identity===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"identity"},message:"\
must have required property 'identity'"};e===null?e=[r]:e.push(r),i++}if(s.credentials===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"credentials"},message:"must have required property 'credentials'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="token"||r==="t\
okenType"||r==="identity"||r==="credentials")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.token!==void 0&&(I(s.token,{instancePath:n+"/token",parentData:s,parentDataProperty:"\
token",rootData:p,dynamicAnchors:o})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),s.tokenType!==void 0&&(ee(s.tokenType,{instancePath:n+"/tokenType",parentData:s,
parentDataProperty:"tokenType",rootData:p,dynamicAnchors:o})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)),s.identity!==void 0&&(y(s.identity,{instancePath:n+
"/identity",parentData:s,parentDataProperty:"identity",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.credentials!==void 0&&
(R(s.credentials,{instancePath:n+"/credentials",parentData:s,parentDataProperty:"credentials",rootData:p,dynamicAnchors:o})||(e=e===null?R.errors:e.concat(R.errors),
i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.
errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g=De;var ts={type:"string",enum:["REQUIRED","HAS_TEXT","REQUIRES","SIZE","RANGE","IN","NOT_IN","REGEX","EXACTLY","AT_LEAST","AT_MOST","ALL_OR_NONE"],$id:"SyntaxError\
Code"};function _(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=_.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="REQUIRED"||s==="HAS_TEXT"||s==="REQUIRES"||s==="SIZE"||s==="RANGE"||s==="IN"||s==="NOT_IN"||s==="REGEX"||s===
"EXACTLY"||s==="AT_LEAST"||s==="AT_MOST"||s==="ALL_OR_NONE")){let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:n="",
parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.params===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
params"},message:"must have required property 'params'"};e===null?e=[r]:e.push(r),i++}if(s.fieldName===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fieldName"},message:"must have required property 'fieldName'"};e===null?e=[r]:e.push(r),i++}if(s.error===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="params"||r==="fieldName"||r==="error")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.params!==void 0){let r=s.params;if(Array.isArray(r)){if(r.length>50){let m={instancePath:n+
"/params",schemaPath:"#/properties/params/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[m]:e.push(
m),i++}let t=r.length;for(let m=0;m<t;m++){let c=r[m];if(typeof c=="string"){if(u(c)>255){let h={instancePath:n+"/params/"+m,schemaPath:"#/properties/params/ite\
ms/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:n+
"/params/"+m,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}}else{let t={
instancePath:n+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.
fieldName!==void 0){let r=s.fieldName;if(typeof r=="string"){if(u(r)>255){let t={instancePath:n+"/fieldName",schemaPath:"#/properties/fieldName/maxLength",keyword:"\
maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/fieldName",
schemaPath:"#/properties/fieldName/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:n+"/fieldName",schemaPath:"#/properties/fieldName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}}s.error!==void 0&&(_(s.error,{instancePath:n+"/error",parentData:s,parentDataProperty:"error",rootData:p,dynamicAnchors:o})||(e=e===null?_.
errors:e.concat(_.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return re.errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:n="",parentData:l,parentDataProperty:d,
rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.invalidFields===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"invalidFields"},message:"\
must have required property 'invalidFields'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="invalidFields"){let t={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.invalidFields!==
void 0){let r=s.invalidFields;if(Array.isArray(r)){if(r.length>20){let m={instancePath:n+"/invalidFields",schemaPath:"#/properties/invalidFields/maxItems",keyword:"\
maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}if(r.length<1){let m={instancePath:n+"/invalidFields",
schemaPath:"#/properties/invalidFields/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),
i++}let t=r.length;for(let m=0;m<t;m++)re(r[m],{instancePath:n+"/invalidFields/"+m,parentData:r,parentDataProperty:m,rootData:p,dynamicAnchors:o})||(e=e===null?
re.errors:e.concat(re.errors),i=e.length)}else{let t={instancePath:n+"/invalidFields",schemaPath:"#/properties/invalidFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(s,{instancePath:n="",parentData:l,
parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="message"||r==="syntaxErrors")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.message!==void 0){let r=s.message;
if(typeof r=="string"){if(u(r)>255){let t={instancePath:n+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.syntaxErrors!==void 0&&(se(s.syntaxErrors,{instancePath:n+"/syntaxErrors",parentData:s,
parentDataProperty:"syntaxErrors",rootData:p,dynamicAnchors:o})||(e=e===null?se.errors:e.concat(se.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var f=J;var is=new RegExp("^[A-Z0-9_]+$","u");function F(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=F.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>100){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#\
/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!is.test(s)){let r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9_]+$"},message:'must match pattern "^[A-Z0-9_]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated=
{dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=J.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.errorCode===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property 'errorCode'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(r!=="errorCode"){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT hav\
e additional properties"};e===null?e=[t]:e.push(t),i++}s.errorCode!==void 0&&(F(s.errorCode,{instancePath:n+"/errorCode",parentData:s,parentDataProperty:"errorC\
ode",rootData:p,dynamicAnchors:o})||(e=e===null?F.errors:e.concat(F.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=xe;function xe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="token"){let t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}s.token!==void 0&&(I(s.token,{instancePath:n+"/token",parentData:s,parentDataProperty:"token",rootData:p,dynamicAnchors:o})||(e=e===null?I.errors:e.
concat(I.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Ne;function U(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}s.type!==void 0&&(S(s.type,
{instancePath:n+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:o})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.id!==void 0&&
(k(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated=
{props:{type:!0,id:!0},dynamicProps:!1,dynamicItems:!1};function Ne(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),i++}s.email!==void 0&&(P(s.email,{instancePath:n+"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:
e.concat(P.errors),i=e.length)),s.identity!==void 0&&(U(s.identity,{instancePath:n+"/identity",parentData:s,parentDataProperty:"identity",rootData:p,dynamicAnchors:o})||
(e=e===null?U.errors:e.concat(U.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={props:{email:!0,identity:!0},dynamicProps:!1,dynamicItems:!1};var Tr=Oe;function Oe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.challengeId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"challengeId"},message:"must have required property 'challengeId'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="challe\
ngeId"){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),i++}s.challengeId!==void 0&&(k(s.challengeId,{instancePath:n+"/challengeId",parentData:s,parentDataProperty:"challengeId",
rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v=K;var ns=new RegExp("^[A-Z_]+$","u");function K(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=K.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="code"||r==="message")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(u(r)>
100){let t={instancePath:n+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 cha\
racters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!ns.test(r)){let t={instancePath:n+"/code",schemaPath:"#/properties/code/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z_]+$"},message:'must match pattern "^[A-Z_]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0){let r=s.message;if(typeof r==
"string"){if(u(r)>255){let t={instancePath:n+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NO\
T have more than 255 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/message",schemaPath:"#/properties/message/minLength",keyword:"\
minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ar=Te;function V(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=V.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"id"||r==="name")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(y(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>201){let t={instancePath:n+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,201]},message:"must NOT have more than 201 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=te.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.identities===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"identities"},message:"must have required property 'identities'"};e===null?e=[r]:e.push(r),i++}if(s.count===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},message:"must have required property 'count'"};e===null?e=[r]:e.push(r),i++}if(s.responseCount===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseCount"},message:"must have required property 'response\
Count'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="identities"||r==="count"||r==="responseCount")){let t={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.identities!==
void 0){let r=s.identities;if(Array.isArray(r)){if(r.length>100){let m={instancePath:n+"/identities",schemaPath:"#/properties/identities/maxItems",keyword:"maxI\
tems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[m]:e.push(m),i++}let t=r.length;for(let m=0;m<t;m++)V(r[m],{instancePath:n+
"/identities/"+m,parentData:r,parentDataProperty:m,rootData:p,dynamicAnchors:o})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let t={instancePath:n+
"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.count!==
void 0){let r=s.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:n+"/\
count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.responseCount!==
void 0){let r=s.responseCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/responseCount",schemaPath:"#/properties/response\
Count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){
let t={instancePath:n+"/responseCount",schemaPath:"#/properties/responseCount/maximum",keyword:"maximum",params:{bounds:[0,100]},message:"must be <= 100"};e===null?
e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:n+"/responseCount",schemaPath:"#/properties/responseCount/minimum",keyword:"minimum",params:{bounds:[0,
100]},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(s,{instancePath:n="",parentData:l,
parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Te.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let r=i,
t=!1,m=null,c=i;if(Array.isArray(s)){if(s.length>1e3){let Q={instancePath:n,schemaPath:"#/oneOf/0/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"\
must NOT have more than 1000 items"};e===null?e=[Q]:e.push(Q),i++}let O=s.length;for(let Q=0;Q<O;Q++)V(s[Q],{instancePath:n+"/"+Q,parentData:s,parentDataProperty:Q,
rootData:p,dynamicAnchors:o})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let O={instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[O]:e.push(O),i++}var q=c===i;if(q){t=!0,m=0;var h=!0}let E=i;te(s,{instancePath:n,parentData:l,parentDataProperty:d,
rootData:p,dynamicAnchors:o})||(e=e===null?te.errors:e.concat(te.errors),i=e.length);var q=E===i;if(q&&t)t=!1,m=[m,1];else if(q){t=!0,m=1;var W=!0}if(t)i=r,e!==
null&&(r?e.length=r:e=null);else{let O={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in \
oneOf"};e===null?e=[O]:e.push(O),i++}return Te.errors=e,a.props=W,a.items=h,i===0}Te.evaluated={dynamicProps:!0,dynamicItems:!0};var Cr=Ae;function Ae(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.identity!==void 0&&(U(s.identity,{instancePath:n+"/identity",parentData:s,
parentDataProperty:"identity",rootData:p,dynamicAnchors:o})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),s.clientAssertion!==void 0){let r=s.clientAssertion;
if(typeof r=="string"){if(u(r)>8192){let t={instancePath:n+"/clientAssertion",schemaPath:"#/properties/clientAssertion/maxLength",keyword:"maxLength",params:{bounds:[
0,8192]},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/clientAssertion",schemaPath:"#/properties\
/clientAssertion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.token!==void 0){let r=s.token;if(typeof r==
"string"){if(u(r)>8192){let t={instancePath:n+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{bounds:[0,8192]},message:"must NOT \
have more than 8192 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={props:{identity:!0,clientAssertion:!0,token:!0},dynamicProps:!1,dynamicItems:!1};
var $r=Ce,as={type:"object",additionalProperties:!1,required:["token","identity","credentials"],properties:{token:{$ref:"Token"},identity:{$ref:"IdentityId"},credentials:{
$ref:"CredentialId"},status:{type:"string",enum:["STANDARD","STEPPED_UP"]}},$id:"AccessTokenResponse"};function Ce(s,{instancePath:n="",parentData:l,parentDataProperty:d,
rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have req\
uired property 'token'"};e===null?e=[r]:e.push(r),i++}if(s.identity===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
identity"},message:"must have required property 'identity'"};e===null?e=[r]:e.push(r),i++}if(s.credentials===void 0){let r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"credentials"},message:"must have required property 'credentials'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"token"||r==="identity"||r==="credentials"||r==="status")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.token!==void 0&&(I(s.token,{instancePath:n+"/token",parentData:s,parentDataProperty:"\
token",rootData:p,dynamicAnchors:o})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),s.identity!==void 0&&(y(s.identity,{instancePath:n+"/identity",parentData:s,
parentDataProperty:"identity",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.credentials!==void 0&&(R(s.credentials,{instancePath:n+
"/credentials",parentData:s,parentDataProperty:"credentials",rootData:p,dynamicAnchors:o})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),s.status!==void 0){
let r=s.status;if(typeof r!="string"){let t={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="STANDARD"||r==="STEPPED_UP")){let t={instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:as.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var br=$e;function j(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=j.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>50){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,50]},
message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!w.test(s)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.verificationCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"verificationCode"},message:"must have required property 'verificationCode'"};e===null?e=[r]:e.push(r),i++}s.verificationCode!==void 0&&(j(s.verificationCode,
{instancePath:n+"/verificationCode",parentData:s,parentDataProperty:"verificationCode",rootData:p,dynamicAnchors:o})||(e=e===null?j.errors:e.concat(j.errors),i=
e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $e.
errors=e,i===0}$e.evaluated={props:{verificationCode:!0},dynamicProps:!1,dynamicItems:!1};var Er=Ee;function Ee(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="id"){let t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
s.id!==void 0&&(k(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ee.errors=e,i===0}
Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=Se;function Se(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr=Re;var os=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;function Re(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,
i=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(r!=="url"){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(u(r)>2048){let t={instancePath:n+"/url",schemaPath:"#/\
properties/url/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!os.test(
r)){let t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Re.
errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=_e;function _e(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.password===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),i++}s.password!==void 0&&(b(s.password,
{instancePath:n+"/password",parentData:s,parentDataProperty:"password",rootData:p,dynamicAnchors:o})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}
_e.evaluated={props:{password:!0},dynamicProps:!1,dynamicItems:!1};var kr=Fe;function ie(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.identityId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"identityId"},message:"must have required property 'identityId'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="identi\
tyId"||r==="expiryDate")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.identityId!==void 0&&(y(s.identityId,{instancePath:n+"/identityId",parentData:s,parentDataProperty:"\
identityId",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.expiryDate!==void 0){let r=s.expiryDate;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:n+"/expiryDate",schemaPath:"#/properties/\
expiryDate/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Fe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.passwordInfo===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"passwordInfo"},message:"must have required property 'passwordInfo'"};e===null?e=[r]:e.push(r),i++}if(s.token===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="passwordInfo"||r==="token")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.passwordInfo!==void 0&&(ie(s.passwordInfo,{instancePath:n+"/passwordInfo",parentData:s,
parentDataProperty:"passwordInfo",rootData:p,dynamicAnchors:o})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),s.token!==void 0&&(I(s.token,{instancePath:n+
"/token",parentData:s,parentDataProperty:"token",rootData:p,dynamicAnchors:o})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}Fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var _r=Ue;function Ue(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ue.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let r=i,t=!1,m=null,c=i;K(s,{instancePath:n,parentData:l,parentDataProperty:d,rootData:p,dynamicAnchors:o})||(e=e===null?
K.errors:e.concat(K.errors),i=e.length);var q=c===i;if(q){t=!0,m=0;var h=!0}let E=i;J(s,{instancePath:n,parentData:l,parentDataProperty:d,rootData:p,dynamicAnchors:o})||
(e=e===null?J.errors:e.concat(J.errors),i=e.length);var q=E===i;if(q&&t?(t=!1,m=[m,1]):q&&(t=!0,m=1,h!==!0&&(h=!0)),t)i=r,e!==null&&(r?e.length=r:e=null);else{let W={
instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[W]:e.push(W),i++}return Ue.
errors=e,a.props=h,i===0}Ue.evaluated={dynamicProps:!0,dynamicItems:!1};var Fr=Ve;function Ve(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.oldPassword===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"oldPassword"},message:"must have required property 'oldPassword'"};e===null?e=[r]:e.push(r),i++}if(s.newPassword===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=
[r]:e.push(r),i++}s.oldPassword!==void 0&&(b(s.oldPassword,{instancePath:n+"/oldPassword",parentData:s,parentDataProperty:"oldPassword",rootData:p,dynamicAnchors:o})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),s.newPassword!==void 0&&(b(s.newPassword,{instancePath:n+"/newPassword",parentData:s,parentDataProperty:"ne\
wPassword",rootData:p,dynamicAnchors:o})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ve.errors=e,i===0}Ve.evaluated={props:{oldPassword:!0,newPassword:!0},dynamicProps:!1,
dynamicItems:!1};var ge=Be;function Be(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.errorCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"errorCode"},message:"must have required property 'errorCode'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="errorCode"||r==="message")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.errorCode!==void 0&&(F(s.errorCode,{instancePath:n+"/errorCode",parentData:s,parentDataProperty:"\
errorCode",rootData:p,dynamicAnchors:o})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),s.message!==void 0){let r=s.message;if(typeof r=="string"){if(u(r)>
100){let t={instancePath:n+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 1\
00 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/message",schemaPath:"#/properties/me\
ssage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=Ge;function Ge(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}s.email!==void 0&&(P(s.email,{instancePath:n+
"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}Ge.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Ur=Me;function Me(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.nonce===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nonce"},message:"must have required property 'nonce'"};e===null?e=[r]:e.push(r),i++}if(s.newPassword===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"newPassword"},message:"must have required property 'newPasswor\
d'"};e===null?e=[r]:e.push(r),i++}s.email!==void 0&&(P(s.email,{instancePath:n+"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=
e===null?P.errors:e.concat(P.errors),i=e.length)),s.nonce!==void 0&&(j(s.nonce,{instancePath:n+"/nonce",parentData:s,parentDataProperty:"nonce",rootData:p,dynamicAnchors:o})||
(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.newPassword!==void 0&&(b(s.newPassword,{instancePath:n+"/newPassword",parentData:s,parentDataProperty:"ne\
wPassword",rootData:p,dynamicAnchors:o})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={props:{email:!0,nonce:!0,newPassword:!0},dynamicProps:!1,
dynamicItems:!1};var qr=Ze;function Ze(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="token"){let t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}s.token!==void 0&&(I(s.token,{instancePath:n+"/token",parentData:s,parentDataProperty:"token",rootData:p,dynamicAnchors:o})||(e=e===null?I.errors:e.
concat(I.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=He,ps={type:"object",additionalProperties:!1,required:["id","prof\
ileId","rootUser","creationTimestamp","ipAddress"],properties:{id:{$ref:"IdentityId"},profileId:{type:"string",minLength:1,maxLength:20,pattern:"^[0-9]+$"},creationTimestamp:{
type:"integer",minimum:0},ipAddress:{type:"string",maxLength:45},acceptedTerms:{type:"boolean"},tag:{type:"string",maxLength:50},baseCurrency:{type:"string",maxLength:3},
feeGroup:{type:"string",maxLength:50},rootUser:{$ref:"RootUser"},sourceOfFunds:{type:"string",maxLength:50},sourceOfFundsOther:{type:"string",maxLength:100}},$id:"\
Consumer"},we=Object.prototype.hasOwnProperty,ms={type:"object",additionalProperties:!1,required:["id","name","surname","email","mobile","active","emailVerified",
"mobileNumberVerified"],properties:{id:{$ref:"IdentityId"},name:{type:"string",maxLength:50},surname:{type:"string",maxLength:50},email:{type:"string",format:"e\
mail",maxLength:254},mobile:{$ref:"Mobile"},active:{type:"boolean"},emailVerified:{type:"boolean"},mobileNumberVerified:{type:"boolean"},dateOfBirth:{$ref:"Cale\
ndarDate"},address:{$ref:"Address"},occupation:{type:"string",maxLength:50},nationality:{type:"string",maxLength:2},placeOfBirth:{type:"string",maxLength:50}},$id:"\
RootUser"};function A(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=A.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.countryCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"countryCode"},message:"must have required property 'countryCode'"};e===null?e=[r]:e.push(r),i++}if(s.number===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="countryCode"||r==="number")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.countryCode!==void 0){let r=s.countryCode;if(typeof r=="string"){if(u(r)>6){let t={
instancePath:n+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{bounds:[1,6]},message:"must NOT have more than 6 chara\
cters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{
bounds:[1,6]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/countryCode",schemaPath:"#/properties/\
countryCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.number!==void 0){let r=s.number;if(typeof r==
"string"){if(u(r)>15){let t={instancePath:n+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{bounds:[1,15]},message:"must NOT ha\
ve more than 15 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLeng\
th",params:{bounds:[1,15]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!he.test(r)){let t={instancePath:n+"/number",schemaPath:"\
#/properties/number/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+
"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function D(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=D.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.year===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"year"},message:"must have required property 'year'"};e===null?e=[r]:e.push(r),i++}if(s.month===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?e=[r]:e.push(r),i++}if(s.day===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"day"},message:"must have required property 'day'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="year"||r==="month"||r==="day")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.year!==void 0){let r=s.year;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:n+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){let t={instancePath:n+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{bounds:[
1900,2100]},message:"must be <= 2100"};e===null?e=[t]:e.push(t),i++}if(r<1900||isNaN(r)){let t={instancePath:n+"/year",schemaPath:"#/properties/year/minimum",keyword:"\
minimum",params:{bounds:[1900,2100]},message:"must be >= 1900"};e===null?e=[t]:e.push(t),i++}}}if(s.month!==void 0){let r=s.month;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>12||isNaN(r)){let t={instancePath:n+"/month",schemaPath:"#/properties/month/maximum",keyword:"\
maximum",params:{bounds:[1,12]},message:"must be <= 12"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:n+"/month",schemaPath:"#/properties/\
month/minimum",keyword:"minimum",params:{bounds:[1,12]},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.day!==void 0){let r=s.day;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>31||isNaN(r)){let t={instancePath:n+"/day",schemaPath:"#/properties/day/maximum",
keyword:"maximum",params:{bounds:[1,31]},message:"must be <= 31"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:n+"/day",schemaPath:"#/prop\
erties/day/minimum",keyword:"minimum",params:{bounds:[1,31]},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=new RegExp("^[A-Z]{2}$","u");function T(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=T.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.addressLine1===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"addressLine1"},message:"must have required property 'addressLine1'"};e===null?e=[r]:e.push(r),
i++}if(s.city===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"city"},message:"must have required property 'c\
ity'"};e===null?e=[r]:e.push(r),i++}if(s.postCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postCode"},
message:"must have required property 'postCode'"};e===null?e=[r]:e.push(r),i++}if(s.country===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="addressLine1"||
r==="city"||r==="postCode"||r==="country")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.addressLine1!==void 0){let r=s.addressLine1;if(typeof r=="string"){if(u(r)>150){
let t={instancePath:n+"/addressLine1",schemaPath:"#/properties/addressLine1/maxLength",keyword:"maxLength",params:{bounds:[0,150]},message:"must NOT have more t\
han 150 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/addressLine1",schemaPath:"#/properties/addressLine1/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.city!==void 0){let r=s.city;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+
"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:n+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),i++}}if(s.postCode!==void 0){let r=s.postCode;if(typeof r=="string"){if(u(r)>15){let t={instancePath:n+"/postCode",schemaPath:"#/properties/postCode/max\
Length",keyword:"maxLength",params:{bounds:[0,15]},message:"must NOT have more than 15 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/p\
ostCode",schemaPath:"#/properties/postCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.country!==void 0){
let r=s.country;if(typeof r=="string"){if(u(r)>2){let t={instancePath:n+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{bounds:[
0,2]},message:"must NOT have more than 2 characters"};e===null?e=[t]:e.push(t),i++}if(!jr.test(r)){let t={instancePath:n+"/country",schemaPath:"#/properties/cou\
ntry/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=ne.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=
[r]:e.push(r),i++}if(s.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have requ\
ired property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.mobile===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mobile"},message:"must have required property 'mobile'"};e===null?e=[r]:e.push(r),i++}if(s.active===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"active"},message:"must have required property 'active'"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"emailVerified"},message:"must have required property 'emailVerified'"};e===null?e=[r]:e.push(
r),i++}if(s.mobileNumberVerified===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mobileNumberVerified"},message:"\
must have required property 'mobileNumberVerified'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!we.call(ms.properties,r)){let t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.id!==void 0&&(y(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.
length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.surname;if(typeof r==
"string"){if(u(r)>50){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT \
have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(u(r)>254){let t={instancePath:n+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[t]:
e.push(t),i++}if(!ar.test(r)){let t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match\
 format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.mobile!==void 0&&(A(s.mobile,{instancePath:n+"/mobile",parentData:s,parentDataProperty:"mobile",rootData:p,dynamicAnchors:o})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length)),s.active!==void 0&&typeof s.active!="boolean"){let r={instancePath:n+"/active",schemaPath:"#/properties/act\
ive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified!==void 0&&typeof s.emailVerified!="b\
oolean"){let r={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(s.mobileNumberVerified!==void 0&&typeof s.mobileNumberVerified!="boolean"){let r={instancePath:n+"/mobileNumberVerified",schemaPath:"\
#/properties/mobileNumberVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.dateOfBirth!==void 0&&
(D(s.dateOfBirth,{instancePath:n+"/dateOfBirth",parentData:s,parentDataProperty:"dateOfBirth",rootData:p,dynamicAnchors:o})||(e=e===null?D.errors:e.concat(D.errors),
i=e.length)),s.address!==void 0&&(T(s.address,{instancePath:n+"/address",parentData:s,parentDataProperty:"address",rootData:p,dynamicAnchors:o})||(e=e===null?T.
errors:e.concat(T.errors),i=e.length)),s.occupation!==void 0){let r=s.occupation;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/occupation",schemaPath:"\
#/properties/occupation/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:n+"/occupation",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),i++}}if(s.nationality!==void 0){let r=s.nationality;if(typeof r=="string"){if(u(r)>2){let t={instancePath:n+"/nationality",schemaPath:"#/properties/nationali\
ty/maxLength",keyword:"maxLength",params:{bounds:[0,2]},message:"must NOT have more than 2 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+
"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.placeOfBirth!==
void 0){let r=s.placeOfBirth;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"\
maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/placeOfBirth",schemaPath:"\
#/properties/placeOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function He(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=He.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.profileId===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"profileId"},message:"must have required property 'profileId'"};e===null?e=[r]:e.push(r),i++}
if(s.rootUser===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rootUser"},message:"must have required propert\
y 'rootUser'"};e===null?e=[r]:e.push(r),i++}if(s.creationTimestamp===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
creationTimestamp"},message:"must have required property 'creationTimestamp'"};e===null?e=[r]:e.push(r),i++}if(s.ipAddress===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ipAddress"},message:"must have required property 'ipAddress'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!we.call(ps.properties,r)){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(y(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,
dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.profileId!==void 0){let r=s.profileId;if(typeof r=="string"){if(u(r)>20){let t={instancePath:n+
"/profileId",schemaPath:"#/properties/profileId/maxLength",keyword:"maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?
e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/profileId",schemaPath:"#/properties/profileId/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!he.test(r)){let t={instancePath:n+"/profileId",schemaPath:"#/properties/profileId/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/profileId",
schemaPath:"#/properties/profileId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.creationTimestamp!==
void 0){let r=s.creationTimestamp;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/\
creationTimestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r))){let t={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be\
 >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.ipAddress!==void 0){let r=s.ipAddress;if(typeof r=="string"){if(u(r)>45){let t={instancePath:n+"/ipAddress",schemaPath:"\
#/properties/ipAddress/maxLength",keyword:"maxLength",params:{bounds:[0,45]},message:"must NOT have more than 45 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:n+"/ipAddress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),i++}}if(s.acceptedTerms!==void 0&&typeof s.acceptedTerms!="boolean"){let r={instancePath:n+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.tag!==void 0){let r=s.tag;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+
"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:n+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),i++}}if(s.baseCurrency!==void 0){let r=s.baseCurrency;if(typeof r=="string"){if(u(r)>3){let t={instancePath:n+"/baseCurrency",schemaPath:"#/properties/baseCu\
rrency/maxLength",keyword:"maxLength",params:{bounds:[0,3]},message:"must NOT have more than 3 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+
"/baseCurrency",schemaPath:"#/properties/baseCurrency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.feeGroup!==
void 0){let r=s.feeGroup;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/maxLength",keyword:"maxLength",params:{
bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/fe\
eGroup/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.rootUser!==void 0&&(ne(s.rootUser,{instancePath:n+
"/rootUser",parentData:s,parentDataProperty:"rootUser",rootData:p,dynamicAnchors:o})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),s.sourceOfFunds!==void 0){
let r=s.sourceOfFunds;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/maxLength",keyword:"maxLe\
ngth",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/sourceOfFunds",schemaPath:"\
#/properties/sourceOfFunds/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.sourceOfFundsOther!==void 0){
let r=s.sourceOfFundsOther;if(typeof r=="string"){if(u(r)>100){let t={instancePath:n+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/maxLength",
keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/sourceO\
fFundsOther",schemaPath:"#/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}
He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=ze;function B(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=B.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>20){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,20]},
message:"must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!he.test(s)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=x.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.countryCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"countryCode"},message:"must have required property 'countryCode'"};e===null?e=[r]:e.push(r),i++}if(s.number===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[r]:e.push(
r),i++}if(s.countryCode!==void 0){let r=s.countryCode;if(typeof r=="string"){if(u(r)>6){let t={instancePath:n+"/countryCode",schemaPath:"#/properties/countryCod\
e/maxLength",keyword:"maxLength",params:{bounds:[1,6]},message:"must NOT have more than 6 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+
"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{bounds:[1,6]},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/countryCode",schemaPath:"#/properties/countryCode/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.number!==void 0){let r=s.number;if(typeof r=="string"){if(u(r)>15){let t={instancePath:n+
"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{bounds:[1,15]},message:"must NOT have more than 15 characters"};e===null?e=[t]:
e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{bounds:[1,15]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!he.test(r)){let t={instancePath:n+"/number",schemaPath:"#/properties/number/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/number",schemaPath:"#/pr\
operties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}x.evaluated={props:{countryCode:!0,number:!0},
dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.year===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"year"},message:"must have required property 'year'"};e===null?e=[r]:e.push(r),i++}if(s.month===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?e=[r]:e.push(r),i++}if(s.day===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"day"},message:"must have required property 'day'"};e===null?e=[r]:e.push(r),i++}
if(s.year!==void 0){let r=s.year;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/year",schemaPath:"#/properties/year/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){let t={instancePath:n+
"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{bounds:[1900,2100]},message:"must be <= 2100"};e===null?e=[t]:e.push(t),i++}if(r<1900||
isNaN(r)){let t={instancePath:n+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{bounds:[1900,2100]},message:"must be >= 1900"};e===null?
e=[t]:e.push(t),i++}}}if(s.month!==void 0){let r=s.month;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/month",schemaPath:"#/\
properties/month/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>12||
isNaN(r)){let t={instancePath:n+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{bounds:[1,12]},message:"must be <= 12"};e===null?e=[t]:
e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:n+"/month",schemaPath:"#/properties/month/minimum",keyword:"minimum",params:{bounds:[1,12]},message:"must be\
 >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.day!==void 0){let r=s.day;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/day",schemaPath:"\
#/properties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>31||
isNaN(r)){let t={instancePath:n+"/day",schemaPath:"#/properties/day/maximum",keyword:"maximum",params:{bounds:[1,31]},message:"must be <= 31"};e===null?e=[t]:e.
push(t),i++}if(r<1||isNaN(r)){let t={instancePath:n+"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{bounds:[1,31]},message:"must be >= 1"};
e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return C.errors=e,i===0}C.evaluated={props:{year:!0,month:!0,day:!0},dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>2){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[2,2]},
message:"must NOT have more than 2 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<2){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[2,2]},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),i++}if(!jr.test(s)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function G(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.addressLine1===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"addressLine1"},message:"must have required property 'addressLine1'"};e===null?e=[r]:e.push(r),i++}if(s.city===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"city"},message:"must have required property 'city'"};e===null?e=[r]:e.push(r),i++}if(s.postCode===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postCode"},message:"must have required property 'postCode'"};e===null?
e=[r]:e.push(r),i++}if(s.country===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must hav\
e required property 'country'"};e===null?e=[r]:e.push(r),i++}if(s.addressLine1!==void 0){let r=s.addressLine1;if(typeof r=="string"){if(u(r)>150){let t={instancePath:n+
"/addressLine1",schemaPath:"#/properties/addressLine1/maxLength",keyword:"maxLength",params:{bounds:[1,150]},message:"must NOT have more than 150 characters"};e===
null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/addressLine1",schemaPath:"#/properties/addressLine1/minLength",keyword:"minLength",params:{bounds:[1,
150]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/addressLine1",schemaPath:"#/propertie\
s/addressLine1/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/\
addressLine1",schemaPath:"#/properties/addressLine1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.city!==
void 0){let r=s.city;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[
1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/city",schemaPath:"#/properties/city/minL\
ength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+
"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:n+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.postCode!==
void 0){let r=s.postCode;if(typeof r=="string"){if(u(r)>15){let t={instancePath:n+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{
bounds:[1,15]},message:"must NOT have more than 15 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/postCode",schemaPath:"#/properti\
es/postCode/minLength",keyword:"minLength",params:{bounds:[1,15]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={
instancePath:n+"/postCode",schemaPath:"#/properties/postCode/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:
e.push(t),i++}}else{let t={instancePath:n+"/postCode",schemaPath:"#/properties/postCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}s.country!==void 0&&($(s.country,{instancePath:n+"/country",parentData:s,parentDataProperty:"country",rootData:p,dynamicAnchors:o})||(e=
e===null?$.errors:e.concat($.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:{addressLine1:!0,city:!0,postCode:!0,country:!0},dynamicProps:!1,dynamicItems:!1};function ae(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.mobile===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mobile"},message:"must have required property 'mobile'"};e===null?
e=[r]:e.push(r),i++}if(s.dateOfBirth===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dateOfBirth"},message:"\
must have required property 'dateOfBirth'"};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(
t),i++}if(u(r)<1){let t={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.surname;if(typeof r=="string"){if(u(r)>50){let t={
instancePath:n+"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};
e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/p\
attern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"\
#/properties/surname/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0&&(P(s.email,{instancePath:n+
"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.mobile!==void 0&&(x(s.mobile,
{instancePath:n+"/mobile",parentData:s,parentDataProperty:"mobile",rootData:p,dynamicAnchors:o})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.dateOfBirth!==
void 0&&(C(s.dateOfBirth,{instancePath:n+"/dateOfBirth",parentData:s,parentDataProperty:"dateOfBirth",rootData:p,dynamicAnchors:o})||(e=e===null?C.errors:e.concat(
C.errors),i=e.length)),s.address!==void 0&&(G(s.address,{instancePath:n+"/address",parentData:s,parentDataProperty:"address",rootData:p,dynamicAnchors:o})||(e=e===
null?G.errors:e.concat(G.errors),i=e.length)),s.occupation!==void 0){let r=s.occupation;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/occupation",schemaPath:"\
#/properties/occupation/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(
r)<1){let t={instancePath:n+"/occupation",schemaPath:"#/properties/occupation/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/occupation",schemaPath:"#/properties/occupation/pattern",keyword:"patte\
rn",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/occupation",schemaPath:"#/properties/o\
ccupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.nationality!==void 0&&($(s.nationality,{instancePath:n+
"/nationality",parentData:s,parentDataProperty:"nationality",rootData:p,dynamicAnchors:o})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),s.placeOfBirth!==
void 0){let r=s.placeOfBirth;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/placeOfBirth",
schemaPath:"#/properties/placeOfBirth/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),i++}if(!w.test(r)){let t={instancePath:n+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'mus\
t match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:{name:!0,surname:!0,email:!0,mobile:!0,dateOfBirth:!0,address:!0,occupation:!0,
nationality:!0,placeOfBirth:!0},dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=M.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>45){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[5,45]},
message:"must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<5){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[5,45]},message:"must NOT have fewer than 5 characters"};e===null?e=[r]:e.push(r),i++}if(!w.test(s)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof s!="boolean"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var us=new RegExp("^[A-Z]*$","u");function H(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=H.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>3){let r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{bounds:[3,3]},message:"must NOT have more than 3 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<3){let r={instancePath:n,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{bounds:[3,3]},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),i++}if(!us.test(s)){let r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]*$"},message:'must match pattern "^[A-Z]*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated={dynamicProps:!1,
dynamicItems:!1};var ls=new RegExp("^[a-zA-Z0-9_-]+$","u");function z(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,
a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(u(s)>50){let r={instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(u(s)<1){let r={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!ls.test(s)){let r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$"},message:'must match pattern "^[a-zA-Z0-9_-]+$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}z.
evaluated={dynamicProps:!1,dynamicItems:!1};function ze(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,
i=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.profileId===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profileId"},message:"must have required property 'profileId'"};e===null?e=[r]:
e.push(r),i++}if(s.rootUser===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rootUser"},message:"must have re\
quired property 'rootUser'"};e===null?e=[r]:e.push(r),i++}if(s.ipAddress===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ipAddress"},message:"must have required property 'ipAddress'"};e===null?e=[r]:e.push(r),i++}if(s.profileId!==void 0&&(B(s.profileId,{instancePath:n+"/profileId",
parentData:s,parentDataProperty:"profileId",rootData:p,dynamicAnchors:o})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.rootUser!==void 0&&(ae(s.rootUser,
{instancePath:n+"/rootUser",parentData:s,parentDataProperty:"rootUser",rootData:p,dynamicAnchors:o})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),s.ipAddress!==
void 0&&(M(s.ipAddress,{instancePath:n+"/ipAddress",parentData:s,parentDataProperty:"ipAddress",rootData:p,dynamicAnchors:o})||(e=e===null?M.errors:e.concat(M.errors),
i=e.length)),s.acceptedTerms!==void 0&&(Z(s.acceptedTerms,{instancePath:n+"/acceptedTerms",parentData:s,parentDataProperty:"acceptedTerms",rootData:p,dynamicAnchors:o})||
(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.baseCurrency!==void 0&&(H(s.baseCurrency,{instancePath:n+"/baseCurrency",parentData:s,parentDataProperty:"\
baseCurrency",rootData:p,dynamicAnchors:o})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)),s.tag!==void 0&&(z(s.tag,{instancePath:n+"/tag",parentData:s,parentDataProperty:"\
tag",rootData:p,dynamicAnchors:o})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),s.feeGroup!==void 0){let r=s.feeGroup;if(typeof r=="string"){if(u(r)>50){
let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 ch\
aracters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[
1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/f\
eeGroup/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/feeGrou\
p",schemaPath:"#/properties/feeGroup/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.sourceOfFunds!==void 0){
let r=s.sourceOfFunds;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/maxLength",keyword:"maxLe\
ngth",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/sourceOfFunds",schemaPath:"\
#/properties/sourceOfFunds/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.
test(r)){let t={instancePath:n+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pat\
tern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.sourceOfFundsOther!==void 0){let r=s.sourceOfFundsOther;if(typeof r=="string"){if(u(r)>100){
let t={instancePath:n+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT\
 have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther\
/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+
"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}ze.evaluated={props:{profileId:!0,rootUser:!0,ipAddress:!0,acceptedTerms:!0,baseCurrency:!0,tag:!0,feeGroup:!0,
sourceOfFunds:!0,sourceOfFundsOther:!0},dynamicProps:!1,dynamicItems:!1};var Br=Ye;var ds={type:"string",enum:["DIRECTOR","AUTHORISED_REPRESENTATIVE"],$id:"CompanyPosition"};function Y(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,
dynamicAnchors:o={}}={}){let e=null,i=0,a=Y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="DIRECTOR"||s==="AUTHORISED_REPRESENTA\
TIVE")){let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ds.enum},message:"must be equal to one of the allowed values"};e===null?e=
[r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,
dynamicAnchors:o={}}={}){let e=null,i=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surname"},message:"\
must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.mobile===void 0){let r={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"mobile"},message:"must have required property 'mobile'"};e===null?e=[r]:e.push(r),i++}if(s.companyPosition===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyPosition"},message:"must have required property 'compan\
yPosition'"};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/name",schemaPath:"#/proper\
ties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={
instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===
null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'m\
ust match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.surname;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/s\
urname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.
push(t),i++}if(u(r)<1){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"#/properties\
/surname/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.email!==void 0&&(P(s.email,{instancePath:n+"/emai\
l",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.mobile!==void 0&&(x(s.mobile,{instancePath:n+
"/mobile",parentData:s,parentDataProperty:"mobile",rootData:p,dynamicAnchors:o})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.companyPosition!==void 0&&
(Y(s.companyPosition,{instancePath:n+"/companyPosition",parentData:s,parentDataProperty:"companyPosition",rootData:p,dynamicAnchors:o})||(e=e===null?Y.errors:e.
concat(Y.errors),i=e.length)),s.dateOfBirth!==void 0&&(C(s.dateOfBirth,{instancePath:n+"/dateOfBirth",parentData:s,parentDataProperty:"dateOfBirth",rootData:p,dynamicAnchors:o})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:{name:!0,surname:!0,email:!0,mobile:!0,companyPosition:!0,dateOfBirth:!0},dynamicProps:!1,
dynamicItems:!1};var fs={type:"string",enum:["SOLE_TRADER","LLC","PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"],$id:"CompanyType"};function X(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=X.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(!(s==="SOLE_TRADER"||s==="LLC"||s==="PUBLIC_LIMITED_COMPANY"||s==="LIMITED_LIABILITY_PARTNERSHIP"||s==="NON_PROFIT_ORGANISATION")){let r={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fs.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return X.errors=
e,i===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,
i=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.name===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[r]:e.push(r),i++}if(s.registrationCountry===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registrationCou\
ntry"},message:"must have required property 'registrationCountry'"};e===null?e=[r]:e.push(r),i++}if(s.type!==void 0&&(X(s.type,{instancePath:n+"/type",parentData:s,
parentDataProperty:"type",rootData:p,dynamicAnchors:o})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(u(r)>100){let t={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than\
 100 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.registrationCountry!==void 0&&($(s.registrationCountry,
{instancePath:n+"/registrationCountry",parentData:s,parentDataProperty:"registrationCountry",rootData:p,dynamicAnchors:o})||(e=e===null?$.errors:e.concat($.errors),
i=e.length)),s.registrationNumber!==void 0){let r=s.registrationNumber;if(typeof r=="string"){if(u(r)>20){let t={instancePath:n+"/registrationNumber",schemaPath:"\
#/properties/registrationNumber/maxLength",keyword:"maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[t]:e.push(t),
i++}if(u(r)<1){let t={instancePath:n+"/registrationNumber",schemaPath:"#/properties/registrationNumber/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/registrationNumber",schemaPath:"#/properties/registr\
ationNumber/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/reg\
istrationNumber",schemaPath:"#/properties/registrationNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}
s.businessAddress!==void 0&&(G(s.businessAddress,{instancePath:n+"/businessAddress",parentData:s,parentDataProperty:"businessAddress",rootData:p,dynamicAnchors:o})||
(e=e===null?G.errors:e.concat(G.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={props:{type:!0,name:!0,registrationCountry:!0,registrationNumber:!0,businessAddress:!0},
dynamicProps:!1,dynamicItems:!1};function Ye(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ye.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.profileId===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"profileId"},message:"must have required property 'profileId'"};e===null?e=[r]:e.push(r),i++}if(s.ipAddress===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ipAddress"},message:"must have required property 'ipAddress'"};
e===null?e=[r]:e.push(r),i++}if(s.baseCurrency===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseCurrency"},
message:"must have required property 'baseCurrency'"};e===null?e=[r]:e.push(r),i++}if(s.rootUser===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rootUser"},message:"must have required property 'rootUser'"};e===null?e=[r]:e.push(r),i++}if(s.company===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"company"},message:"must have required property 'company'"};e===null?e=[r]:e.push(r),i++}if(s.
profileId!==void 0&&(B(s.profileId,{instancePath:n+"/profileId",parentData:s,parentDataProperty:"profileId",rootData:p,dynamicAnchors:o})||(e=e===null?B.errors:
e.concat(B.errors),i=e.length)),s.ipAddress!==void 0&&(M(s.ipAddress,{instancePath:n+"/ipAddress",parentData:s,parentDataProperty:"ipAddress",rootData:p,dynamicAnchors:o})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),s.baseCurrency!==void 0&&(H(s.baseCurrency,{instancePath:n+"/baseCurrency",parentData:s,parentDataProperty:"\
baseCurrency",rootData:p,dynamicAnchors:o})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)),s.acceptedTerms!==void 0&&(Z(s.acceptedTerms,{instancePath:n+"\
/acceptedTerms",parentData:s,parentDataProperty:"acceptedTerms",rootData:p,dynamicAnchors:o})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.rootUser!==
void 0&&(oe(s.rootUser,{instancePath:n+"/rootUser",parentData:s,parentDataProperty:"rootUser",rootData:p,dynamicAnchors:o})||(e=e===null?oe.errors:e.concat(oe.errors),
i=e.length)),s.company!==void 0&&(pe(s.company,{instancePath:n+"/company",parentData:s,parentDataProperty:"company",rootData:p,dynamicAnchors:o})||(e=e===null?pe.
errors:e.concat(pe.errors),i=e.length)),s.tag!==void 0&&(z(s.tag,{instancePath:n+"/tag",parentData:s,parentDataProperty:"tag",rootData:p,dynamicAnchors:o})||(e=
e===null?z.errors:e.concat(z.errors),i=e.length)),s.feeGroup!==void 0){let r=s.feeGroup;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/feeGroup",schemaPath:"\
#/properties/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<
1){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1\
 characters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===0}Ye.evaluated={props:{profileId:!0,ipAddress:!0,baseCurrency:!0,acceptedTerms:!0,
rootUser:!0,company:!0,tag:!0,feeGroup:!0},dynamicProps:!1,dynamicItems:!1};var Gr=Xe,cs={type:"object",additionalProperties:!1,required:["id","profileId","root\
User","company","creationTimestamp","ipAddress"],properties:{id:{$ref:"IdentityId"},profileId:{type:"string",minLength:1,maxLength:20,pattern:"^[0-9]+$"},creationTimestamp:{
type:"integer",minimum:0},ipAddress:{type:"string",maxLength:45},acceptedTerms:{type:"boolean"},tag:{type:"string",maxLength:50},baseCurrency:{type:"string",maxLength:3},
feeGroup:{type:"string",maxLength:50},rootUser:{$ref:"CorporateRootUser"},company:{$ref:"Company"}},$id:"Corporate"},ys={type:"object",additionalProperties:!1,required:[
"id","name","surname","email","mobile","companyPosition","active","emailVerified","mobileNumberVerified"],properties:{id:{$ref:"IdentityId"},name:{type:"string",
maxLength:50},surname:{type:"string",maxLength:50},email:{type:"string",format:"email",maxLength:254},mobile:{$ref:"Mobile"},active:{type:"boolean"},emailVerified:{
type:"boolean"},mobileNumberVerified:{type:"boolean"},companyPosition:{$ref:"CompanyPosition"},dateOfBirth:{$ref:"CalendarDate"}},$id:"CorporateRootUser"};function me(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),i++}if(s.mobile===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mobile"},message:"must have requir\
ed property 'mobile'"};e===null?e=[r]:e.push(r),i++}if(s.companyPosition===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
companyPosition"},message:"must have required property 'companyPosition'"};e===null?e=[r]:e.push(r),i++}if(s.active===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"active"},message:"must have required property 'active'"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"emailVerified"},message:"must have required property 'emailVer\
ified'"};e===null?e=[r]:e.push(r),i++}if(s.mobileNumberVerified===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mobileNumberVerified"},message:"must have required property 'mobileNumberVerified'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!we.call(ys.properties,r)){let t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(y(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/name",schemaPath:"#/properties/name/max\
Length",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.
surname;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[0,50]},
message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(u(r)>254){let t={
instancePath:n+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};
e===null?e=[t]:e.push(t),i++}if(!ar.test(r)){let t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.mobile!==void 0&&(A(s.mobile,{instancePath:n+"/mobile",parentData:s,parentDataProperty:"mo\
bile",rootData:p,dynamicAnchors:o})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),s.active!==void 0&&typeof s.active!="boolean"){let r={instancePath:n+"\
/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified!==
void 0&&typeof s.emailVerified!="boolean"){let r={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.mobileNumberVerified!==void 0&&typeof s.mobileNumberVerified!="boolean"){let r={instancePath:n+
"/mobileNumberVerified",schemaPath:"#/properties/mobileNumberVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}s.companyPosition!==void 0&&(Y(s.companyPosition,{instancePath:n+"/companyPosition",parentData:s,parentDataProperty:"companyPosition",rootData:p,dynamicAnchors:o})||
(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),s.dateOfBirth!==void 0&&(D(s.dateOfBirth,{instancePath:n+"/dateOfBirth",parentData:s,parentDataProperty:"da\
teOfBirth",rootData:p,dynamicAnchors:o})||(e=e===null?D.errors:e.concat(D.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.countryOfRegistration===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryOfRegistration"},message:"must have required property '\
countryOfRegistration'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="type"||r==="registrationNumber"||r==="countryOfRegistration"||r==="bu\
sinessAddress"||r==="registeredAddress"||r==="incorporatedOn")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>
100){let t={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 cha\
racters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0&&(X(s.type,{instancePath:n+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:o})||
(e=e===null?X.errors:e.concat(X.errors),i=e.length)),s.registrationNumber!==void 0){let r=s.registrationNumber;if(typeof r=="string"){if(u(r)>20){let t={instancePath:n+
"/registrationNumber",schemaPath:"#/properties/registrationNumber/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 char\
acters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/registrationNumber",schemaPath:"#/properties/registrationNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.countryOfRegistration!==void 0){let r=s.countryOfRegistration;if(typeof r=="string"){
if(u(r)>2){let t={instancePath:n+"/countryOfRegistration",schemaPath:"#/properties/countryOfRegistration/maxLength",keyword:"maxLength",params:{bounds:[0,2]},message:"\
must NOT have more than 2 characters"};e===null?e=[t]:e.push(t),i++}if(!jr.test(r)){let t={instancePath:n+"/countryOfRegistration",schemaPath:"#/properties/coun\
tryOfRegistration/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:n+"/countryOfRegistration",schemaPath:"#/properties/countryOfRegistration/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}s.businessAddress!==void 0&&(T(s.businessAddress,{instancePath:n+"/businessAddress",parentData:s,parentDataProperty:"businessAddress",
rootData:p,dynamicAnchors:o})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),s.registeredAddress!==void 0&&(T(s.registeredAddress,{instancePath:n+"/regis\
teredAddress",parentData:s,parentDataProperty:"registeredAddress",rootData:p,dynamicAnchors:o})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),s.incorporatedOn!==
void 0&&(D(s.incorporatedOn,{instancePath:n+"/incorporatedOn",parentData:s,parentDataProperty:"incorporatedOn",rootData:p,dynamicAnchors:o})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(s,{instancePath:n="",parentData:l,parentDataProperty:d,
rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required \
property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.profileId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
profileId"},message:"must have required property 'profileId'"};e===null?e=[r]:e.push(r),i++}if(s.rootUser===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rootUser"},message:"must have required property 'rootUser'"};e===null?e=[r]:e.push(r),i++}if(s.company===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"company"},message:"must have required property 'company'"};e===null?e=[r]:e.push(
r),i++}if(s.creationTimestamp===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"creationTimestamp"},message:"m\
ust have required property 'creationTimestamp'"};e===null?e=[r]:e.push(r),i++}if(s.ipAddress===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"ipAddress"},message:"must have required property 'ipAddress'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!we.call(cs.properties,
r)){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(y(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:o})||(e=e===
null?y.errors:e.concat(y.errors),i=e.length)),s.profileId!==void 0){let r=s.profileId;if(typeof r=="string"){if(u(r)>20){let t={instancePath:n+"/profileId",schemaPath:"\
#/properties/profileId/maxLength",keyword:"maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[t]:e.push(t),i++}if(u(
r)<1){let t={instancePath:n+"/profileId",schemaPath:"#/properties/profileId/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),i++}if(!he.test(r)){let t={instancePath:n+"/profileId",schemaPath:"#/properties/profileId/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/profileId",schemaPath:"#/propert\
ies/profileId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.creationTimestamp!==void 0){let r=s.creationTimestamp;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:n+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[t]:e.push(t),
i++}}if(s.ipAddress!==void 0){let r=s.ipAddress;if(typeof r=="string"){if(u(r)>45){let t={instancePath:n+"/ipAddress",schemaPath:"#/properties/ipAddress/maxLeng\
th",keyword:"maxLength",params:{bounds:[0,45]},message:"must NOT have more than 45 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/ipAdd\
ress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.acceptedTerms!==
void 0&&typeof s.acceptedTerms!="boolean"){let r={instancePath:n+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.tag!==void 0){let r=s.tag;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/tag",schemaPath:"\
#/properties/tag/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:n+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.baseCurrency!==
void 0){let r=s.baseCurrency;if(typeof r=="string"){if(u(r)>3){let t={instancePath:n+"/baseCurrency",schemaPath:"#/properties/baseCurrency/maxLength",keyword:"m\
axLength",params:{bounds:[0,3]},message:"must NOT have more than 3 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/baseCurrency",schemaPath:"\
#/properties/baseCurrency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.feeGroup!==void 0){let r=s.feeGroup;
if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/feeGroup",schemaPath:"#/properties/feeGroup/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.rootUser!==void 0&&(me(s.rootUser,{instancePath:n+"/rootUser",parentData:s,
parentDataProperty:"rootUser",rootData:p,dynamicAnchors:o})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)),s.company!==void 0&&(ue(s.company,{instancePath:n+
"/company",parentData:s,parentDataProperty:"company",rootData:p,dynamicAnchors:o})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}Xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Mr=Qe;function Qe(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(s.
email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};
e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/name",schemaPath:"#/properties/name/max\
Length",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),i++}if(!w.test(r)){let t={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern \
"\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.surname;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/surname",schemaPath:"\
#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<
1){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[t]:e.push(t),i++}if(!w.test(r)){let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.email!==void 0&&(P(s.email,{instancePath:n+"/email",parentData:s,parentDataProperty:"\
email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.mobile!==void 0&&(x(s.mobile,{instancePath:n+"/mobile",parentData:s,
parentDataProperty:"mobile",rootData:p,dynamicAnchors:o})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.dateOfBirth!==void 0&&(C(s.dateOfBirth,{instancePath:n+
"/dateOfBirth",parentData:s,parentDataProperty:"dateOfBirth",rootData:p,dynamicAnchors:o})||(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}Qe.evaluated={props:{name:!0,
surname:!0,email:!0,mobile:!0,dateOfBirth:!0},dynamicProps:!1,dynamicItems:!1};var Zr=We,hs={type:"object",additionalProperties:!1,required:["id","identity","na\
me","surname","email","active","emailVerified","mobileNumberVerified"],properties:{id:{$ref:"NumericId"},identity:{$ref:"IdentityId"},name:{type:"string",maxLength:50},
surname:{type:"string",maxLength:50},email:{type:"string",format:"email",maxLength:254},mobile:{$ref:"Mobile"},dateOfBirth:{$ref:"CalendarDate"},active:{type:"b\
oolean"},emailVerified:{type:"boolean"},mobileNumberVerified:{type:"boolean"}},$id:"User"};function We(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,
dynamicAnchors:o={}}={}){let e=null,i=0,a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[r]:e.push(r),i++}if(s.identity===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"identity"},message:"\
must have required property 'identity'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.surname===void 0){let r={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),i++}if(s.active===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"active"},message:"must have requir\
ed property 'active'"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
emailVerified"},message:"must have required property 'emailVerified'"};e===null?e=[r]:e.push(r),i++}if(s.mobileNumberVerified===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"mobileNumberVerified"},message:"must have required property 'mobileNumberVerified'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!we.call(hs.properties,r)){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(k(s.id,{instancePath:n+"/id",parentData:s,parentDataProperty:"id",
rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.identity!==void 0&&(y(s.identity,{instancePath:n+"/identity",parentData:s,
parentDataProperty:"identity",rootData:p,dynamicAnchors:o})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="st\
ring"){if(u(r)>50){let t={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more\
 than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.surname!==void 0){let r=s.surname;if(typeof r=="string"){if(u(r)>50){let t={instancePath:n+"/surnam\
e",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:n+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(u(r)>254){let t={instancePath:n+"/email",schemaPath:"#/properties/email/maxLengt\
h",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!ar.test(r)){let t={instancePath:n+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}
if(s.mobile!==void 0&&(A(s.mobile,{instancePath:n+"/mobile",parentData:s,parentDataProperty:"mobile",rootData:p,dynamicAnchors:o})||(e=e===null?A.errors:e.concat(
A.errors),i=e.length)),s.dateOfBirth!==void 0&&(D(s.dateOfBirth,{instancePath:n+"/dateOfBirth",parentData:s,parentDataProperty:"dateOfBirth",rootData:p,dynamicAnchors:o})||
(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s.active!==void 0&&typeof s.active!="boolean"){let r={instancePath:n+"/active",schemaPath:"#/properties/act\
ive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.emailVerified!==void 0&&typeof s.emailVerified!="b\
oolean"){let r={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(s.mobileNumberVerified!==void 0&&typeof s.mobileNumberVerified!="boolean"){let r={instancePath:n+"/mobileNumberVerified",schemaPath:"\
#/properties/mobileNumberVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}We.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Hr=Je;function Je(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.inviteCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"inviteCode"},message:"must have required property 'inviteCode'"};e===null?e=[r]:e.push(r),i++}s.inviteCode!==void 0&&(j(s.inviteCode,
{instancePath:n+"/inviteCode",parentData:s,parentDataProperty:"inviteCode",rootData:p,dynamicAnchors:o})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}
Je.evaluated={props:{inviteCode:!0},dynamicProps:!1,dynamicItems:!1};var zr=Ke;function Ke(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.inviteCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"inviteCode"},message:"must have required property 'inviteCode'"};e===null?e=[r]:e.push(r),i++}if(s.password===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[r]:e.
push(r),i++}s.inviteCode!==void 0&&(j(s.inviteCode,{instancePath:n+"/inviteCode",parentData:s,parentDataProperty:"inviteCode",rootData:p,dynamicAnchors:o})||(e=
e===null?j.errors:e.concat(j.errors),i=e.length)),s.password!==void 0&&(b(s.password,{instancePath:n+"/password",parentData:s,parentDataProperty:"password",rootData:p,
dynamicAnchors:o})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),s.mobile!==void 0&&(x(s.mobile,{instancePath:n+"/mobile",parentData:s,parentDataProperty:"\
mobile",rootData:p,dynamicAnchors:o})||(e=e===null?x.errors:e.concat(x.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={props:{inviteCode:!0,password:!0,mobile:!0},dynamicProps:!1,
dynamicItems:!1};var pr=er,gs={type:"object",additionalProperties:!1,required:["code"],properties:{code:{type:"string",enum:["COMPLETED","DENIED"]}},$id:"Challe\
ngeOutcome"};function er(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=er.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="code"){let t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.code!==void 0){let r=s.code;if(typeof r!="string"){let t={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="COMPLETED"||r==="DENIED")){let t={instancePath:n+"/code",schemaPath:"#/properties/code\
/enum",keyword:"enum",params:{allowedValues:gs.properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Pe=rr;function le(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.errors===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"name"||r==="errors")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(u(r)>255){let t={instancePath:n+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<
1){let t={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),i++}}if(s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){if(r.length>20){let m={instancePath:n+"/errors",schemaPath:"\
#/properties/errors/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}if(r.length<1){
let m={instancePath:n+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewer than 1 items"};
e===null?e=[m]:e.push(m),i++}let t=r.length;for(let m=0;m<t;m++){let c=r[m];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let h={instancePath:n+
"/errors/"+m,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===
null?e=[h]:e.push(h),i++}if(c.params===void 0){let h={instancePath:n+"/errors/"+m,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty:"\
params"},message:"must have required property 'params'"};e===null?e=[h]:e.push(h),i++}for(let h in c)if(!(h==="type"||h==="params")){let E={instancePath:n+"/err\
ors/"+m,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have addition\
al properties"};e===null?e=[E]:e.push(E),i++}if(c.type!==void 0&&(_(c.type,{instancePath:n+"/errors/"+m+"/type",parentData:c,parentDataProperty:"type",rootData:p,
dynamicAnchors:o})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),c.params!==void 0){let h=c.params;if(Array.isArray(h)){if(h.length>50){let q={instancePath:n+
"/errors/"+m+"/params",schemaPath:"#/properties/errors/items/properties/params/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more t\
han 50 items"};e===null?e=[q]:e.push(q),i++}let E=h.length;for(let q=0;q<E;q++){let W=h[q];if(typeof W=="string"){if(u(W)>255){let O={instancePath:n+"/errors/"+
m+"/params/"+q,schemaPath:"#/properties/errors/items/properties/params/items/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more \
than 255 characters"};e===null?e=[O]:e.push(O),i++}}else{let O={instancePath:n+"/errors/"+m+"/params/"+q,schemaPath:"#/properties/errors/items/properties/params\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),i++}}}else{let E={instancePath:n+"/errors/"+m+"/params",schemaPath:"\
#/properties/errors/items/properties/params/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[E]:e.push(E),i++}}}else{let h={instancePath:n+
"/errors/"+m,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}}else{let t={
instancePath:n+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}
le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=rr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.message===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=
[r]:e.push(r),i++}if(s.validation===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validation"},message:"must\
 have required property 'validation'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="message"||r==="validation")){let t={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
message!==void 0){let r=s.message;if(typeof r=="string"){if(u(r)>255){let t={instancePath:n+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxL\
ength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/message",schemaPath:"\
#/properties/message/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
i++}}if(s.validation!==void 0){let r=s.validation;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.invalid===void 0){let t={instancePath:n+"/validation",schemaPath:"\
#/properties/validation/required",keyword:"required",params:{missingProperty:"invalid"},message:"must have required property 'invalid'"};e===null?e=[t]:e.push(t),
i++}if(r.fields===void 0){let t={instancePath:n+"/validation",schemaPath:"#/properties/validation/required",keyword:"required",params:{missingProperty:"fields"},
message:"must have required property 'fields'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="invalid"||t==="fields")){let m={instancePath:n+"/validatio\
n",schemaPath:"#/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[m]:e.push(m),i++}if(r.invalid!==void 0){let t=r.invalid;if(typeof t!="boolean"){let m={instancePath:n+"/validation/invalid",schemaPath:"#/p\
roperties/validation/properties/invalid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),i++}if(t!==!0){let m={instancePath:n+
"/validation/invalid",schemaPath:"#/properties/validation/properties/invalid/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};
e===null?e=[m]:e.push(m),i++}}if(r.fields!==void 0){let t=r.fields;if(Array.isArray(t)){if(t.length>20){let c={instancePath:n+"/validation/fields",schemaPath:"#\
/properties/validation/properties/fields/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),
i++}if(t.length<1){let c={instancePath:n+"/validation/fields",schemaPath:"#/properties/validation/properties/fields/minItems",keyword:"minItems",params:{bounds:[
1,20]},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),i++}let m=t.length;for(let c=0;c<m;c++)le(t[c],{instancePath:n+"/validation/fields/"+
c,parentData:t,parentDataProperty:c,rootData:p,dynamicAnchors:o})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let m={instancePath:n+"/validation\
/fields",schemaPath:"#/properties/validation/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}}else{
let t={instancePath:n+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rr.errors=
e,i===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=sr;function sr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.accounts===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[r]:e.push(r),i++}if(s.count===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},message:"must have required property 'count'"};e===null?e=[r]:e.push(r),i++}if(s.responseCount===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responseCount"},message:"must have required property 'response\
Count'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="accounts"||r==="count"||r==="responseCount")){let t={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.accounts!==
void 0){let r=s.accounts;if(Array.isArray(r)){if(r.length>0){let m={instancePath:n+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{
bounds:[0,0]},message:"must NOT have more than 0 items"};e===null?e=[m]:e.push(m),i++}let t=r.length;for(let m=0;m<t;m++){let c={instancePath:n+"/accounts/"+m,schemaPath:"\
#/properties/accounts/items/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?e=[c]:e.push(c),i++}}else{let t={instancePath:n+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.count!==void 0){
let r=s.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(r!==0){let t={instancePath:n+"/count",schemaPath:"#/properties/count/const",keyword:"\
const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[t]:e.push(t),i++}}if(s.responseCount!==void 0){let r=s.responseCount;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:n+"/responseCount",schemaPath:"#/properties/responseCount/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(r!==0){let t={instancePath:n+"/responseCount",schemaPath:"#/properties/responseCount/const",keyword:"\
const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=tr;var Ps={type:"string",enum:["OTP","PUSH","BIOMETRIC"],$id:"FactorType"};function de(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="OTP"||s==="PUSH"||s==="BIOMETRIC")){let r={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ps.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return de.errors=
e,i===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};var vs={type:"string",enum:["PENDING_VERIFICATION","ACTIVE","INACTIVE"],$id:"FactorStatus"};function fe(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(!(s==="PENDING_VERIFICATION"||s==="ACTIVE"||s==="INACTIVE")){let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vs.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};var bs={
type:"string",enum:["SMS","AUTHY","BIOMETRIC"],$id:"FactorChannel"};function ce(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="SMS"||s==="AUTHY"||s==="BIOMETRIC")){let r={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bs.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return ce.errors=
e,i===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){
let e=null,i=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"type"||r==="status"||r==="channel")){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.type!==void 0&&(de(s.type,{instancePath:n+"/type",parentData:s,parentDataProperty:"type",rootData:p,
dynamicAnchors:o})||(e=e===null?de.errors:e.concat(de.errors),i=e.length)),s.status!==void 0&&(fe(s.status,{instancePath:n+"/status",parentData:s,parentDataProperty:"\
status",rootData:p,dynamicAnchors:o})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length)),s.channel!==void 0&&(ce(s.channel,{instancePath:n+"/channel",parentData:s,
parentDataProperty:"channel",rootData:p,dynamicAnchors:o})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function tr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="factors"){let t={instancePath:n,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.factors!==
void 0){let r=s.factors;if(Array.isArray(r)){if(r.length>3){let m={instancePath:n+"/factors",schemaPath:"#/properties/factors/maxItems",keyword:"maxItems",params:{
bounds:[1,3]},message:"must NOT have more than 3 items"};e===null?e=[m]:e.push(m),i++}if(r.length<1){let m={instancePath:n+"/factors",schemaPath:"#/properties/f\
actors/minItems",keyword:"minItems",params:{bounds:[1,3]},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),i++}let t=r.length;for(let m=0;m<
t;m++)ye(r[m],{instancePath:n+"/factors/"+m,parentData:r,parentDataProperty:m,rootData:p,dynamicAnchors:o})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)}else{
let t={instancePath:n+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}
tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=ir;function ir(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.linkingCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"linkingCode"},message:"must have required property 'linkingCode'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="linkin\
gCode"){let t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),i++}if(s.linkingCode!==void 0){let r=s.linkingCode;if(typeof r=="string"){if(u(r)>100){let t={instancePath:n+"/linkingCod\
e",schemaPath:"#/properties/linkingCode/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[t]:
e.push(t),i++}if(u(r)<1){let t={instancePath:n+"/linkingCode",schemaPath:"#/properties/linkingCode/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:n+"/linkingCode",schemaPath:"#/properties/linkingCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=nr;function nr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=nr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.verificationCode===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verificationCode"},message:"must have required property 'verificationCode'"};e===null?e=[r]:
e.push(r),i++}s.email!==void 0&&(P(s.email,{instancePath:n+"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:o})||(e=e===null?P.errors:
e.concat(P.errors),i=e.length)),s.verificationCode!==void 0&&(j(s.verificationCode,{instancePath:n+"/verificationCode",parentData:s,parentDataProperty:"verifica\
tionCode",rootData:p,dynamicAnchors:o})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}nr.evaluated={props:{email:!0,verificationCode:!0},dynamicProps:!1,
dynamicItems:!1};var Wr=mr;function mr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.offset!==void 0){let r=s.offset;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t=typeof r,m;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(m=r)),
m===void 0)if(t==="boolean"||r===null||t==="string"&&r&&r==+r&&!(r%1))m=+r;else{let c={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),i++}m!==void 0&&(r=m,s!==void 0&&(s.offset=m))}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let t={instancePath:n+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{bounds:[0,2147483647]},message:"\
must be <= 2147483647"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:n+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",
params:{bounds:[0,2147483647]},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t=typeof r,m;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(m=r)),
m===void 0)if(t==="boolean"||r===null||t==="string"&&r&&r==+r&&!(r%1))m=+r;else{let c={instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),i++}m!==void 0&&(r=m,s!==void 0&&(s.limit=m))}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let t={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{bounds:[1,100]},message:"must be <= 100"};e===
null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1,100]},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={props:{offset:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var ke=ur,ws={type:"object",properties:{
channel:{type:"string",enum:["SMS"]}},required:["channel"],$id:"~issueStepUpCode~path"};function ur(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,
dynamicAnchors:o={}}={}){let e=null,i=0,a=ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.channel===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required prope\
rty 'channel'"};e===null?e=[r]:e.push(r),i++}if(s.channel!==void 0){let r=s.channel;if(typeof r!="string"){let t=typeof r,m;if(t=="object"&&Array.isArray(r)&&r.
length==1&&(r=r[0],t=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(t=="number"||t=="boolean")m=""+r;else if(r===null)m="";else{let c={instancePath:n+"/chann\
el",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}m!==void 0&&(r=m,s!==void 0&&
(s.channel=m))}if(r!=="SMS"){let t={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:ws.properties.channel.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===0}ur.evaluated={props:{channel:!0},dynamicProps:!1,dynamicItems:!1};
var N=lr;var ve=Ie;function lr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=lr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-ref"]!==void 0){let r=s["idempotency-ref"];if(typeof r!=
"string"){let t=typeof r,m;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(t=="number"||t=="boolean")
m=""+r;else if(r===null)m="";else{let c={instancePath:n+"/idempotency-ref",schemaPath:"#/properties/idempotency-ref/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[c]:e.push(c),i++}m!==void 0&&(r=m,s!==void 0&&(s["idempotency-ref"]=m))}if(typeof r=="string"){if(ve(r)>16384){let t={instancePath:n+
"/idempotency-ref",schemaPath:"#/properties/idempotency-ref/maxLength",keyword:"maxLength",params:{bounds:[1,16384]},message:"must NOT have more than 16384 char\
acters"};e===null?e=[t]:e.push(t),i++}if(ve(r)<1){let t={instancePath:n+"/idempotency-ref",schemaPath:"#/properties/idempotency-ref/minLength",keyword:"minLengt\
h",params:{bounds:[1,16384]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===0}lr.evaluated={props:{"idempotency-ref":!0},dynamicProps:!1,
dynamicItems:!1};var Pr=dr,ks={type:"object",properties:{channel:{type:"string",enum:["AUTHY","BIOMETRIC"]}},required:["channel"],$id:"~issueStepUpPush~path"};function dr(s,{
instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.channel===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(s.channel!==void 0){let r=s.channel;if(typeof r!="string"){let t=typeof r,
m;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(t=="number"||t=="boolean")m=""+r;else if(r===null)m=
"";else{let c={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.
push(c),i++}m!==void 0&&(r=m,s!==void 0&&(s.channel=m))}if(!(r==="AUTHY"||r==="BIOMETRIC")){let t={instancePath:n+"/channel",schemaPath:"#/properties/channel/en\
um",keyword:"enum",params:{allowedValues:ks.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return dr.errors=e,i===0}dr.evaluated=
{props:{channel:!0},dynamicProps:!1,dynamicItems:!1};var qe=fr;var qs=new RegExp("^[0-9]+$","u");function L(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=L.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s!="string"){let r=typeof s,t;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
r=typeof s,typeof s=="string"&&(t=s)),t===void 0)if(r=="number"||r=="boolean")t=""+s;else if(s===null)t="";else{let m={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}t!==void 0&&(s=t,l!==void 0&&(l[d]=t))}if(typeof s=="string"){if(ve(s)>20){let r={
instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}
if(ve(s)<1){let r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),i++}if(!qs.test(s)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-\
9]+$"'};e===null?e=[r]:e.push(r),i++}}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(s,{instancePath:n="",parentData:l,parentDataProperty:d,
rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.user_id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have\
 required property 'user_id'"};e===null?e=[r]:e.push(r),i++}s.user_id!==void 0&&(L(s.user_id,{instancePath:n+"/user_id",parentData:s,parentDataProperty:"user_id",
rootData:p,dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:{user_id:!0},dynamicProps:!1,dynamicItems:!1};var vr=cr;function cr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.credentials_id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"credentials_id"},message:"must have required property 'credentials_id'"};e===null?e=[r]:e.push(r),i++}if(s.challenge_id===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge_id"},message:"must have required property 'challenge_id'"};e===
null?e=[r]:e.push(r),i++}s.credentials_id!==void 0&&(L(s.credentials_id,{instancePath:n+"/credentials_id",parentData:s,parentDataProperty:"credentials_id",rootData:p,
dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),s.challenge_id!==void 0&&(L(s.challenge_id,{instancePath:n+"/challenge_id",parentData:s,
parentDataProperty:"challenge_id",rootData:p,dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}cr.evaluated={props:{credentials_id:!0,
challenge_id:!0},dynamicProps:!1,dynamicItems:!1};var be=yr;function yr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["call-ref"]!==void 0){let r=s["call-ref"];if(typeof r!="string"){let t=typeof r,
m;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="string"&&(m=r)),m===void 0)if(t=="number"||t=="boolean")m=""+r;else if(r===null)m=
"";else{let c={instancePath:n+"/call-ref",schemaPath:"#/properties/call-ref/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),i++}m!==void 0&&(r=m,s!==void 0&&(s["call-ref"]=m))}if(typeof r=="string"){if(ve(r)>255){let t={instancePath:n+"/call-ref",schemaPath:"#/properties/ca\
ll-ref/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[t]:e.push(t),i++}if(ve(r)<1){let t={
instancePath:n+"/call-ref",schemaPath:"#/properties/call-ref/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return yr.errors=e,i===0}yr.evaluated={props:{"call-ref":!0},dynamicProps:!1,dynamicItems:!1};var Jr=hr;function hr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.consumer_id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"consumer_id"},message:"must have required property 'consumer_id'"};e===null?e=[r]:e.push(r),i++}s.consumer_id!==void 0&&(L(s.
consumer_id,{instancePath:n+"/consumer_id",parentData:s,parentDataProperty:"consumer_id",rootData:p,dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),
i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hr.
errors=e,i===0}hr.evaluated={props:{consumer_id:!0},dynamicProps:!1,dynamicItems:!1};var Kr=gr;function gr(s,{instancePath:n="",parentData:l,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,i=0,a=gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.corporate_id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"corporate_id"},message:"must have required property 'corporate_id'"};e===null?e=[r]:e.push(r),i++}s.corporate_id!==void 0&&(L(
s.corporate_id,{instancePath:n+"/corporate_id",parentData:s,parentDataProperty:"corporate_id",rootData:p,dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),
i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gr.
errors=e,i===0}gr.evaluated={props:{corporate_id:!0},dynamicProps:!1,dynamicItems:!1};var Ts={loginWithPassword:{body:{"application/json":Dr},response:{200:{"application/json":xr},400:{"application/json":g},401:{"application/json":f},404:{"applic\
ation/json":f},409:{"application/json":Nr},410:{"application/json":f}}},loginViaBiometrics:{body:{"application/json":Or},response:{200:{"application/json":Tr},400:{
"application/json":g},401:{"application/json":f},404:{"application/json":v},409:{"application/json":f}}},listIdentities:{query:Wr,response:{200:{"application/js\
on":Ar},400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/json":v},409:{"application/json":f}}},createAccessToken:{
body:{"application/json":Cr},response:{200:{"application/json":$r},400:{"application/json":g},401:{"application/json":f}}},issueStepUpCode:{path:ke,header:N,response:{
400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},405:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},
verifyStepUpCode:{path:ke,header:N,body:{"application/json":br},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{
"application/json":f},413:{"application/json":v}}},issueStepUpPush:{path:Pr,header:N,response:{200:{"application/json":Er},400:{"application/json":g},401:{"appl\
ication/json":f},403:{"application/json":f},405:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},logout:{body:{"application/json":Sr},
response:{200:{"application/json":Rr},400:{"application/json":g},401:{"application/json":f}}},createPassword:{path:qe,body:{"application/json":wr},response:{200:{
"application/json":kr},400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/json":_r},409:{"application/json":f},410:{
"application/json":f}}},updatePassword:{body:{"application/json":Fr},response:{200:{"application/json":kr},400:{"application/json":g},401:{"application/json":f},
403:{"application/json":ge},404:{"application/json":f},409:{"application/json":f},410:{"application/json":f}}},validatePassword:{body:{"application/json":wr},response:{
400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/json":f},409:{"application/json":f},410:{"application/json":f}}},
startLostPassword:{body:{"application/json":or},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/jso\
n":v},409:{"application/json":f}}},resumeLostPassword:{body:{"application/json":Ur},response:{200:{"application/json":qr},400:{"application/json":g},401:{"appli\
cation/json":f},403:{"application/json":f},404:{"application/json":f},409:{"application/json":f},410:{"application/json":f}}},getConsumer:{response:{200:{"appli\
cation/json":Ir},401:{"application/json":f},403:{"application/json":f}}},createConsumer:{header:N,body:{"application/json":Vr},response:{200:{"application/json":Ir},
400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{"application/json":f},413:{"application/json":v}}},createCorporate:{header:N,
body:{"application/json":Br},response:{200:{"application/json":Gr},400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{"applic\
ation/json":f},413:{"application/json":v}}},createUser:{header:N,body:{"application/json":Mr},response:{200:{"application/json":Zr},400:{"application/json":g},401:{
"application/json":f},403:{"application/json":ge},409:{"application/json":f},413:{"application/json":v}}},inviteUser:{path:qe,header:N,response:{400:{"applicati\
on/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},validateInvite:{
path:qe,body:{"application/json":Hr},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{"application/json":f}}},consumeInvite:{
path:qe,header:N,body:{"application/json":zr},response:{200:{"application/json":qr},400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},
404:{"application/json":f},409:{"application/json":f},410:{"application/json":f},413:{"application/json":v}}},approveChallenge:{path:vr,header:be,response:{200:{
"application/json":pr},400:{"application/json":Pe},401:{"application/json":f}}},denyChallenge:{path:vr,header:be,response:{200:{"application/json":pr},400:{"app\
lication/json":Pe},401:{"application/json":f}}},expireChallenge:{path:vr,header:be,response:{200:{"application/json":pr},400:{"application/json":Pe},401:{"appli\
cation/json":f}}},verifyConsumer:{path:Jr,header:be,response:{400:{"application/json":Pe},401:{"application/json":f},404:{"application/json":v}}},verifyCorporate:{
path:Kr,header:be,response:{400:{"application/json":Pe},401:{"application/json":f},404:{"application/json":v}}},probeManagedAccounts:{response:{200:{"applicatio\
n/json":Yr},401:{"application/json":f},403:{"application/json":ge}}},listFactors:{response:{200:{"application/json":Xr},400:{"application/json":g},401:{"applica\
tion/json":f},403:{"application/json":f},404:{"application/json":v},409:{"application/json":f}}},enrolOtp:{path:ke,header:N,response:{400:{"application/json":g},
401:{"application/json":f},403:{"application/json":f},404:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},verifyOtpEnrolment:{path:ke,
header:N,body:{"application/json":br},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},404:{"application/json":v},409:{
"application/json":f},413:{"application/json":v}}},enrolPush:{path:Pr,header:N,response:{200:{"application/json":Qr},400:{"application/json":g},401:{"applicatio\
n/json":f},403:{"application/json":ge},404:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},unlinkPush:{path:Pr,header:N,response:{
400:{"application/json":g},401:{"application/json":f},403:{"application/json":ge},404:{"application/json":v},409:{"application/json":f},413:{"application/json":v}}},
sendConsumerEmailCode:{body:{"application/json":or},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{"application\
/json":f}}},verifyConsumerEmail:{body:{"application/json":Lr},response:{400:{"application/json":g},401:{"application/json":f},403:{"application/json":f},409:{"a\
pplication/json":f}}},sendCorporateEmailCode:{header:N,body:{"application/json":or},response:{400:{"application/json":g},401:{"application/json":f},403:{"applic\
ation/json":f},409:{"application/json":f},413:{"application/json":v}}},verifyCorporateEmail:{body:{"application/json":Lr},response:{400:{"application/json":g},401:{
"application/json":f},403:{"application/json":f},409:{"application/json":f}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Ts;
