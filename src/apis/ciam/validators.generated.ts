// generated from specs/ciam, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function Ze(r){let i=0;for(let b=0;b<r.length;b++,i++){let I=r.charCodeAt(b),p=I>=55296&&I<=56319,l=r.charCodeAt(b+1);p&&l>=56320&&l<=57343&&b++}return i}var Rs={date:Us,"date-time":Ht,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Us(r){let i=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(r);if(!i)return!1;let[b,I,p]=[i[1],i[2],i[3]].map(Number);if(b===void 0||I===void 0||p===void 0)return!1;let e=[31,b%4===0&&(b%100!==0||b%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return p>=1&&p<=(e[I-1]??0)}function Ht(r){let i=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(r.charAt(10))&&Us(r.slice(0,10))&&i.test(r.slice(11))}var Ts=Xe;var w=Ze,Kt=new RegExp("^[0-9a-f]{24}$","u");var Wt=new RegExp("^[A-Za-z0-9_-]{1,50}$","u");function G(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>50){let s={instancePath:i,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),t++}if(!Wt.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,50}$"'};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return G.errors=
e,t===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};var Y=Rs["date-time"];function O(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=O.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>35){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLengt\
h",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[s]:e.push(s),t++}if(!Y(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1e3){let s={instancePath:i,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 properties"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Pe.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[s]:e.push(s),t++}if(r.Uid===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Uid"},message:"must have required property 'Uid'"};e===null?e=[s]:e.push(s),t++}
if(r.IsActive===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsActive"},message:"must have required propert\
y 'IsActive'"};e===null?e=[s]:e.push(s),t++}if(r.IsDeleted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"I\
sDeleted"},message:"must have required property 'IsDeleted'"};e===null?e=[s]:e.push(s),t++}if(r.DateCreated===void 0){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"DateCreated"},message:"must have required property 'DateCreated'"};e===null?e=[s]:e.push(s),t++}if(r.DateModified===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DateModified"},message:"must have required property 'DateModif\
ied'"};e===null?e=[s]:e.push(s),t++}if(r.CustomObject===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Custom\
Object"},message:"must have required property 'CustomObject'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Id"||s==="Uid"||s==="IsActive"||s==="IsDele\
ted"||s==="DateCreated"||s==="DateModified"||s==="CustomObject")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Id!==void 0){let s=r.Id;if(typeof s=="string"){if(w(s)>24){
let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{bounds:[0,24]},message:"must NOT have more than 24 characters"};e===
null?e=[n]:e.push(n),t++}if(!Kt.test(s)){let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'\
must match pattern "^[0-9a-f]{24}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Uid!==void 0&&(G(r.Uid,{instancePath:i+"/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,
dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.IsActive!==void 0&&typeof r.IsActive!="boolean"){let s={instancePath:i+"/IsActive",schemaPath:"\
#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!=
"boolean"){let s={instancePath:i+"/IsDeleted",schemaPath:"#/properties/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}r.DateCreated!==void 0&&(O(r.DateCreated,{instancePath:i+"/DateCreated",parentData:r,parentDataProperty:"DateCreated",rootData:p,dynamicAnchors:l})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.DateModified!==void 0&&(O(r.DateModified,{instancePath:i+"/DateModified",parentData:r,parentDataProperty:"\
DateModified",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.CustomObject!==void 0&&(ge(r.CustomObject,{instancePath:i+"/\
CustomObject",parentData:r,parentDataProperty:"CustomObject",rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xe.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),t++}if(r.Count===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Count"},message:"must have required property 'Count'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="data"||s==="Count")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.data!==void 0){let s=r.data;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+
"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[o]:e.push(o),
t++}let n=s.length;for(let o=0;o<n;o++)Pe(s[o],{instancePath:i+"/data/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[n]:e.push(n),t++}}if(r.Count!==void 0){let s=r.Count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/Count",schemaPath:"\
#/properties/Count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s))){let n={instancePath:i+"/Count",schemaPath:"#/properties/Count/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.
push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xe.
errors=e,t===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g=Ye,zt={type:"object",additionalProperties:!1,required:["Description","ErrorCode","M\
essage","IsProviderError","ProviderErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"str\
ing",maxLength:200},IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},Errors:{type:"array",maxItems:50,items:{$ref:"\
FieldError"}},Data:{$ref:"RefusalData"}},$id:"Refusal"};function Le(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.FieldName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"FieldName"},message:"must have required property 'FieldName'"};e===null?e=[s]:e.push(s),t++}if(r.ErrorMessage===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorMessage"},message:"must have required property 'ErrorMessage'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="FieldName"||s==="ErrorMessage")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.FieldName!==void 0){let s=r.FieldName;if(typeof s==
"string"){if(w(s)>100){let n={instancePath:i+"/FieldName",schemaPath:"#/properties/FieldName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/FieldName",schemaPath:"#/properties/FieldName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorMessage!==void 0){let s=r.ErrorMessage;if(typeof s=="string"){if(w(
s)>255){let n={instancePath:i+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT hav\
e more than 255 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zt=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function A(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=A.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>36){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[s]:e.push(s),t++}if(!Zt.test(r)){let s={instancePath:i,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};
function ae(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="access_token"||s==="expires_in"||s==="LoginLockedTim\
eout"||s==="ConsentToken"||s==="PINAuthToken")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.access_token!==void 0&&(A(r.access_token,{instancePath:i+"/access_token",parentData:r,
parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.expires_in!==void 0&&(O(r.expires_in,{instancePath:i+
"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.LoginLockedTimeout!==
void 0&&(O(r.LoginLockedTimeout,{instancePath:i+"/LoginLockedTimeout",parentData:r,parentDataProperty:"LoginLockedTimeout",rootData:p,dynamicAnchors:l})||(e=e===
null?O.errors:e.concat(O.errors),t=e.length)),r.ConsentToken!==void 0&&(A(r.ConsentToken,{instancePath:i+"/ConsentToken",parentData:r,parentDataProperty:"Consen\
tToken",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PINAuthToken!==void 0&&(A(r.PINAuthToken,{instancePath:i+"/PINAuth\
Token",parentData:r,parentDataProperty:"PINAuthToken",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ye.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Description"},message:"must have required property 'Description'"};e===null?e=[s]:e.push(s),
t++}if(r.ErrorCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorCode"},message:"must have required p\
roperty 'ErrorCode'"};e===null?e=[s]:e.push(s),t++}if(r.Message===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};e===null?e=[s]:e.push(s),t++}if(r.IsProviderError===void 0){let s={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"IsProviderError"},message:"must have required property 'IsProviderError'"};e===null?e=[s]:e.push(s),t++}if(r.ProviderErrorResponse===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderErrorResponse"},message:"must have required property '\
ProviderErrorResponse'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Description"||s==="ErrorCode"||s==="Message"||s==="IsProviderError"||s==="Provide\
rErrorResponse"||s==="Errors"||s==="Data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Description!==void 0){let s=r.Description;if(typeof s=="string"){if(w(s)>500){let n={
instancePath:i+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 c\
haracters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorCode!==void 0){let s=r.ErrorCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/minimum",keyword:"minimum",params:{
bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.Message!==void 0){let s=r.Message;if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+
"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let s={instancePath:i+"/IsProviderError",schemaPath:"#/propert\
ies/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.ProviderErrorResponse!==void 0){let s=r.
ProviderErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/type",keyword:"\
type",params:{type:zt.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>2e3){let n={
instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT \
have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Errors!==void 0){let s=r.Errors;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"\
/Errors",schemaPath:"#/properties/Errors/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),
t++}let n=s.length;for(let o=0;o<n;o++)Le(s[o],{instancePath:i+"/Errors/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length)}else{let n={instancePath:i+"/Errors",schemaPath:"#/properties/Errors/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[n]:e.push(n),t++}}r.Data!==void 0&&(ae(r.Data,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=ge,we=Pe,Ve=er;function er(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=er.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsDeleted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsDeleted"},message:"must have required property 'IsDeleted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="IsDelete\
d"||s==="RecordsDeleted")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let s={instancePath:i+"/IsDeleted",schemaPath:"\
#/properties/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.RecordsDeleted!==void 0){let s=r.
RecordsDeleted;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/RecordsDeleted",schemaPath:"#/properties/RecordsDeleted/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+
"/RecordsDeleted",schemaPath:"#/properties/RecordsDeleted/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}
er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qs=rr;function pe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["g-recaptcha-response"]!==void 0){let s=r["g-recaptcha-response"];if(typeof s==
"string"){if(w(s)>4096){let n={instancePath:i+"/g-recaptcha-response",schemaPath:"#/properties/g-recaptcha-response/maxLength",keyword:"maxLength",params:{bounds:[
0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/g-recaptcha-response",schemaPath:"#/prope\
rties/g-recaptcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r["h-captcha-response"]!==void 0){
let s=r["h-captcha-response"];if(typeof s=="string"){if(w(s)>4096){let n={instancePath:i+"/h-captcha-response",schemaPath:"#/properties/h-captcha-response/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"\
/h-captcha-response",schemaPath:"#/properties/h-captcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(r.qq_captcha_ticket!==void 0){let s=r.qq_captcha_ticket;if(typeof s=="string"){if(w(s)>4096){let n={instancePath:i+"/qq_captcha_ticket",schemaPath:"#/pr\
operties/qq_captcha_ticket/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/qq_captcha_ticket",schemaPath:"#/properties/qq_captcha_ticket/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(r.qq_captcha_randstr!==void 0){let s=r.qq_captcha_randstr;if(typeof s=="string"){if(w(s)>255){let n={instancePath:i+"/qq_captcha_ra\
ndstr",schemaPath:"#/properties/qq_captcha_randstr/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/qq_captcha_randstr",schemaPath:"#/properties/qq_captcha_randstr/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}pe.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>10){let s={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,10]},message:"must NOT have more than 10 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r){let n=r[s];if(typeof n==
"string"){if(w(n)>255){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function X(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=X.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),pe(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.
concat(pe.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r))r.SecurityAnswer!==void 0&&(z(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,
parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#\
/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={props:{SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=B.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>255){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=H.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>30){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},
message:"must NOT have more than 30 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=W.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>256){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,256]},
message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function rr(r,{instancePath:i="",
parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),X(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length),r&&typeof r=="o\
bject"&&!Array.isArray(r))r.email!==void 0&&($(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),r.username!==void 0&&(B(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.phone!==void 0&&(H(r.phone,{instancePath:i+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.password!==void 0&&(W(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"password",rootData:p,
dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}rr.evaluated={props:{email:!0,username:!0,phone:!0,password:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Ls=te;var M={type:"object",additionalProperties:!1,required:["Uid","ID","Provider","Email","UserName","PhoneId","FirstName","LastName","EmailVerified","PhoneIdVerifie\
d","IsActive","IsDeleted","IsLoginLocked","LoginLockedType","NoOfLogins","CreatedDate","ModifiedDate"],properties:{Uid:{$ref:"HexId"},ID:{$ref:"HexId"},Provider:{
type:"string",maxLength:50},Email:{type:["array","null"],maxItems:20,items:{$ref:"ProfileEmail"}},About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{
$ref:"ProfileText"},City:{$ref:"ProfileText"},Company:{$ref:"ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileT\
ext"},FirstName:{$ref:"ProfileText"},FullName:{$ref:"ProfileText"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},
HomeTown:{$ref:"ProfileText"},Honors:{$ref:"ProfileText"},HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{
$ref:"ProfileText"},LastName:{$ref:"ProfileText"},LocalCity:{$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{
$ref:"ProfileText"},MiddleName:{$ref:"ProfileText"},NickName:{$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{
$ref:"ProfileText"},ProfileCity:{$ref:"ProfileText"},ProfileCountry:{$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{
$ref:"ProfileText"},Quota:{$ref:"ProfileText"},RelationshipStatus:{$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{
$ref:"ProfileText"},State:{$ref:"ProfileText"},Suffix:{$ref:"ProfileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"P\
rofileText"},Website:{$ref:"ProfileText"},BirthDate:{type:["string","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["arr\
ay","null"],maxItems:20,items:{$ref:"Address"}},PhoneNumbers:{type:["array","null"],maxItems:20,items:{$ref:"PhoneNumber"}},CustomFields:{oneOf:[{$ref:"TextMap"},
{type:"null"}]},ProfileImageUrls:{oneOf:[{$ref:"TextMap"},{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],
maxItems:50,items:{type:"string",maxLength:100}},Awards:{$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"Profi\
leList"},CurrentStatus:{$ref:"ProfileList"},Educations:{$ref:"ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"Profile\
List"},IMAccounts:{$ref:"ProfileList"},InspirationalPeople:{$ref:"ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{
$ref:"ProfileList"},Movies:{$ref:"ProfileList"},MutualFriends:{$ref:"ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"\
ProfileList"},Projects:{$ref:"ProfileList"},Publications:{$ref:"ProfileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileLis\
t"},Skills:{$ref:"ProfileList"},Sports:{$ref:"ProfileList"},TeleVisionShow:{$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCoun\
ter"},FriendsCount:{$ref:"ProfileCounter"},NumRecommenders:{$ref:"ProfileCounter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{
$ref:"ProfileCounter"},TotalStatusesCount:{$ref:"ProfileCounter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{
type:["string","null"],maxLength:255},BoardsCount:{$ref:"ProfileCounter"},LikesCount:{$ref:"ProfileCounter"},PinsCount:{$ref:"ProfileCounter"},Language:{$ref:"P\
rofileText"},Quote:{$ref:"ProfileText"},Created:{$ref:"ProfileText"},UpdatedTime:{$ref:"ProfileText"},Verified:{$ref:"ProfileText"},LRUserID:{type:["string","nu\
ll"],maxLength:500},AgeRange:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},KloutScore:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},Subscription:{oneOf:[{
$ref:"ProfileListItem"},{type:"null"}]},Suggestions:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},ProviderAccessCredential:{oneOf:[{$ref:"ProviderAccessCrede\
ntial"},{type:"null"}]},FirstLogin:{type:"boolean"},PreviousUids:{type:["array","null"],maxItems:20,items:{$ref:"HexId"}},CreatedDate:{type:["string","null"],format:"\
date-time",maxLength:35},ModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},ProfileModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},
SignupDate:{type:["string","null"],format:"date-time",maxLength:35},LastLoginDate:{type:["string","null"],format:"date-time",maxLength:35},UserName:{type:["stri\
ng","null"],maxLength:255},PhoneId:{type:["string","null"],maxLength:20},UnverifiedEmail:{type:["array","null"],maxItems:20,items:{$ref:"ProfileEmail"}},EmailVerified:{
type:"boolean"},PhoneIdVerified:{type:"boolean"},IsActive:{type:"boolean"},IsDeleted:{type:"boolean"},IsLoginLocked:{type:"boolean"},LoginLockedType:{type:["str\
ing","null"],maxLength:30},IsCustomUid:{type:"boolean"},IsSecurePassword:{type:"boolean"},IsRequiredFieldsFilledOnce:{type:"boolean"},IsPasswordBreached:{type:"\
boolean"},NoOfLogins:{type:"integer",minimum:0},RegistrationProvider:{type:["string","null"],maxLength:50},RegistrationSource:{type:["string","null"],maxLength:2048},
LastLoginLocation:{type:["string","null"],maxLength:255},SessionLimit:{type:["integer","null"],minimum:0},LastPasswordChangeDate:{type:["string","null"],format:"\
date-time",maxLength:35},LastPasswordChangeToken:{type:["string","null"],maxLength:500},PasswordExpirationDate:{type:["string","null"],format:"date-time",maxLength:35},
Password:{type:["string","null"],maxLength:255},PIN:{oneOf:[{$ref:"PinInfo"},{type:"null"}]},Roles:{type:["array","null"],maxItems:100,items:{type:"string",maxLength:100}},
PrivacyPolicy:{oneOf:[{$ref:"PrivacyPolicyAcceptance"},{type:"null"}]},ConsentProfile:{oneOf:[{$ref:"ConsentProfile"},{type:"null"}]},ExternalIds:{type:["array",
"null"],maxItems:50,items:{$ref:"ExternalId"}},Organizations:{type:["array","null"],maxItems:100,items:{$ref:"OrganizationOfProfile"}},RegistrationData:{oneOf:[
{$ref:"ProfileListItem"},{type:"null"}]},Identities:{type:["array","null"],maxItems:20,items:{$ref:"SocialProfile"}}},$id:"Profile"},be=Object.prototype.hasOwnProperty;function ie(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[s]:e.push(s),t++}if(r.Value===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"Type"||s==="Value")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Type!==void 0){let s=r.Type;if(typeof s=="string"){if(w(s)>50){let n={instancePath:i+"/Type",schemaPath:"\
#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.Value!==
void 0&&($(r.Value,{instancePath:i+"/Value",parentData:r,parentDataProperty:"Value",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}
ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jt={type:["string","null"],maxLength:500,$id:"ProfileText"};function u(r,{instancePath:i="",parentData:b,
parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=u.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!=
"string"&&r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Jt.type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&w(r)>500){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};
e===null?e=[s]:e.push(s),t++}return u.errors=e,t===0}u.evaluated={dynamicProps:!1,dynamicItems:!1};var _s={type:"object",additionalProperties:!1,properties:{Code:{
type:["string","null"],maxLength:10},Name:{type:["string","null"],maxLength:100}},$id:"Country"};function ne(r,{instancePath:i="",parentData:b,parentDataProperty:I,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="Code"||s==="Name")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Code!==void 0){let s=r.Code;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:_s.properties.Code.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>10){let n={instancePath:i+"/Code",schemaPath:"#/properties/Code/maxLength",keyword:"maxLength",params:{bounds:[0,10]},
message:"must NOT have more than 10 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Name!==void 0){let s=r.Name;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:_s.properties.Name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s==
"string"&&w(s)>100){let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Type"||s==="Address1"||
s==="Address2"||s==="City"||s==="State"||s==="PostalCode"||s==="Region"||s==="Country")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.Type!==void 0&&(u(r.Type,{instancePath:i+
"/Type",parentData:r,parentDataProperty:"Type",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Address1!==void 0&&(u(r.Address1,
{instancePath:i+"/Address1",parentData:r,parentDataProperty:"Address1",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Address2!==
void 0&&(u(r.Address2,{instancePath:i+"/Address2",parentData:r,parentDataProperty:"Address2",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.City!==void 0&&(u(r.City,{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),r.State!==void 0&&(u(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),r.PostalCode!==void 0&&(u(r.PostalCode,{instancePath:i+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Region!==void 0&&(u(r.Region,{instancePath:i+"/Region",parentData:r,parentDataProperty:"\
Region",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Country!==void 0&&(u(r.Country,{instancePath:i+"/Country",parentData:r,
parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fs={type:"object",additionalProperties:!1,required:["PhoneType","PhoneNumber"],properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30}},$id:"PhoneNumber"};function ue(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneType"},message:"must have required property 'PhoneType'"};e===null?e=[s]:
e.push(s),t++}if(r.PhoneNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneNumber"},message:"must h\
ave required property 'PhoneNumber'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="PhoneType"||s==="PhoneNumber")){let n={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
PhoneType!==void 0){let s=r.PhoneType;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",
params:{type:Fs.properties.PhoneType.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>50){let n={instancePath:i+"/P\
honeType",schemaPath:"#/properties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[
n]:e.push(n),t++}}if(r.PhoneNumber!==void 0){let s=r.PhoneNumber;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/\
PhoneNumber/type",keyword:"type",params:{type:Fs.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&
w(s)>30){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have \
more than 30 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt={type:"object",maxProperties:100,additionalProperties:{
type:["string","null"],maxLength:2e3},$id:"TextMap"};function Q(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){let s={
instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[s]:e.push(
s),t++}for(let s in r){let n=r[s];if(typeof n!="string"&&n!==null){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/type",keyword:"type",params:{type:Xt.additionalProperties.type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&w(n)>
2e3){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},
message:"must NOT have more than 2000 characters"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yt={type:["arra\
y","null"],maxItems:100,items:{$ref:"ProfileListItem"},$id:"ProfileList"};function V(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=V.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>30){let s={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,30]},message:"must NOT have more than 30 properties"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function h(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=h.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!Array.isArray(r)&&r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Yt.type},message:"\
must be array,null"};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){if(r.length>100){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)V(r[n],{instancePath:i+"/"+n,parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}return h.errors=e,t===0}h.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function x(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=x.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};
var Vs={type:"object",additionalProperties:!1,properties:{AccessToken:{type:["string","null"],maxLength:4096},TokenSecret:{type:["string","null"],maxLength:4096}},
$id:"ProviderAccessCredential"};function me(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=me.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="AccessToken"||s==="Token\
Secret")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.AccessToken!==void 0){let s=r.AccessToken;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/AccessToken",
schemaPath:"#/properties/AccessToken/type",keyword:"type",params:{type:Vs.properties.AccessToken.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}
if(typeof s=="string"&&w(s)>4096){let n={instancePath:i+"/AccessToken",schemaPath:"#/properties/AccessToken/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},
message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}if(r.TokenSecret!==void 0){let s=r.TokenSecret;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/TokenSecret",schemaPath:"#/properties/TokenSecret/type",keyword:"type",params:{type:Vs.properties.TokenSecret.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>4096){let n={instancePath:i+"/TokenSecret",schemaPath:"#/properties/TokenSecret/maxLength",keyword:"\
maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Je={type:"object",additionalProperties:!1,required:["PIN","Skipped","SkippedDate","LastPINChangeDate","LastPINChangeToken"],properties:{PIN:{
type:["string","null"],maxLength:255},Skipped:{type:"boolean"},SkippedDate:{type:["string","null"],format:"date-time",maxLength:35},LastPINChangeDate:{type:["st\
ring","null"],format:"date-time",maxLength:35},LastPINChangeToken:{type:["string","null"],maxLength:255}},$id:"PinInfo"};function xe(r,{instancePath:i="",parentData:b,
parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"\
must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}if(r.Skipped===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Skipped"},message:"must have required property 'Skipped'"};e===null?e=[s]:e.push(s),t++}if(r.SkippedDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SkippedDate"},message:"must have required property 'SkippedDate'"};e===null?e=[s]:e.push(s),t++}if(r.LastPINChangeDate===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastPINChangeDate"},message:"must have required property 'Last\
PINChangeDate'"};e===null?e=[s]:e.push(s),t++}if(r.LastPINChangeToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
LastPINChangeToken"},message:"must have required property 'LastPINChangeToken'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="PIN"||s==="Skipped"||s===
"SkippedDate"||s==="LastPINChangeDate"||s==="LastPINChangeToken")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.PIN!==void 0){let s=r.PIN;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/type",keyword:"type",params:{type:Je.properties.PIN.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),t++}if(typeof s=="string"&&w(s)>255){let n={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Skipped!==void 0&&typeof r.Skipped!="boolean"){let s={instancePath:i+"/Skip\
ped",schemaPath:"#/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.SkippedDate!==void 0){
let s=r.SkippedDate;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/SkippedDate",schemaPath:"#/properties/SkippedDate/type",keyword:"type",params:{type:Je.
properties.SkippedDate.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"){if(w(s)>35){let n={instancePath:i+"/SkippedDate",
schemaPath:"#/properties/SkippedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),t++}if(!Y(s)){let n={instancePath:i+"/SkippedDate",schemaPath:"#/properties/SkippedDate/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(r.LastPINChangeDate!==void 0){let s=r.LastPINChangeDate;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/type",keyword:"type",params:{type:Je.properties.LastPINChangeDate.type},message:"must be string,\
null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"){if(w(s)>35){let n={instancePath:i+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/max\
Length",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!Y(s)){let n={instancePath:i+
"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),t++}}}if(r.LastPINChangeToken!==void 0){let s=r.LastPINChangeToken;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/LastPINChangeTo\
ken",schemaPath:"#/properties/LastPINChangeToken/type",keyword:"type",params:{type:Je.properties.LastPINChangeToken.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>255){let n={instancePath:i+"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function qe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Version"},message:"must have required property 'Version'"};e===null?e=[s]:e.push(s),t++}if(r.AcceptSource===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptSource"},message:"must have required property 'AcceptSource'"};e===null?e=[s]:e.push(s),
t++}if(r.AcceptDateTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptDateTime"},message:"must have \
required property 'AcceptDateTime'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Version"||s==="AcceptSource"||s==="AcceptDateTime")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(r.Version!==void 0){let s=r.Version;if(typeof s=="string"){if(w(s)>50){let n={instancePath:i+"/Version",schemaPath:"#/properties/Version/maxLengt\
h",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Versio\
n",schemaPath:"#/properties/Version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.AcceptSource!==void 0){
let s=r.AcceptSource;if(typeof s=="string"){if(w(s)>255){let n={instancePath:i+"/AcceptSource",schemaPath:"#/properties/AcceptSource/maxLength",keyword:"maxLeng\
th",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/AcceptSource",schemaPath:"\
#/properties/AcceptSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.AcceptDateTime!==void 0&&(O(r.AcceptDateTime,
{instancePath:i+"/AcceptDateTime",parentData:r,parentDataProperty:"AcceptDateTime",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}
qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Is={type:"object",additionalProperties:!1,required:["AcceptedConsentVersions","Consents"],properties:{
AcceptedConsentVersions:{type:["array","null"],maxItems:50,items:{type:"object",additionalProperties:!1,required:["Event","Version","IsCustom"],properties:{Event:{
type:"string",maxLength:100},Version:{type:"integer",minimum:0},IsCustom:{type:"boolean"}}}},Consents:{type:["array","null"],maxItems:100,items:{type:"object",additionalProperties:!1,
required:["ConsentOptionId","AcceptOnDate"],properties:{ConsentOptionId:{type:"string",maxLength:100},AcceptOnDate:{type:["string","null"],format:"date-time",maxLength:35}}}}},
$id:"ConsentProfile"};function Ce(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ce.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AcceptedConsentVersions===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptedConsentVersions"},message:"must have required property 'AcceptedConsentVersions'"};e===
null?e=[s]:e.push(s),t++}if(r.Consents===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Consents"},message:"m\
ust have required property 'Consents'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="AcceptedConsentVersions"||s==="Consents")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.AcceptedConsentVersions!==void 0){let s=r.AcceptedConsentVersions;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/AcceptedConsentVersions",schemaPath:"\
#/properties/AcceptedConsentVersions/type",keyword:"type",params:{type:Is.properties.AcceptedConsentVersions.type},message:"must be array,null"};e===null?e=[n]:
e.push(n),t++}if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/AcceptedConsentVersions",schemaPath:"#/properties/AcceptedConsentVersions/maxItems",keyword:"\
maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let c=s[o];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.Event===void 0){let m={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/properties/AcceptedConsentVersions/items/req\
uired",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?e=[m]:e.push(m),t++}if(c.Version===void 0){let m={
instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"Versio\
n"},message:"must have required property 'Version'"};e===null?e=[m]:e.push(m),t++}if(c.IsCustom===void 0){let m={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"\
#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"IsCustom"},message:"must have required property 'IsCustom'"};e===
null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="Event"||m==="Version"||m==="IsCustom")){let d={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/prop\
erties/AcceptedConsentVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"};e===null?e=[d]:e.push(d),t++}if(c.Event!==void 0){let m=c.Event;if(typeof m=="string"){if(w(m)>100){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"\
/Event",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Event",schemaPath:"#/properties/AcceptedConsen\
tVersions/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.Version!==void 0){let m=c.
Version;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Version",schemaPath:"#/properties/Accept\
edConsentVersions/items/properties/Version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}if(typeof m=="nu\
mber"&&isFinite(m)&&(m<0||isNaN(m))){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Version",schemaPath:"#/properties/AcceptedConsentVersions/items/prope\
rties/Version/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[d]:e.push(d),t++}}if(c.IsCustom!==void 0&&typeof c.IsCustom!="b\
oolean"){let m={instancePath:i+"/AcceptedConsentVersions/"+o+"/IsCustom",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/IsCustom/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/pr\
operties/AcceptedConsentVersions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}}}if(r.Consents!==void 0){
let s=r.Consents;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/Consents",schemaPath:"#/properties/Consents/type",keyword:"type",params:{type:Is.properties.
Consents.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Consents",schemaPath:"#/\
properties/Consents/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;
for(let o=0;o<n;o++){let c=s[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ConsentOptionId===void 0){let m={instancePath:i+"/Consents/"+o,schemaPath:"#/p\
roperties/Consents/items/required",keyword:"required",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?
e=[m]:e.push(m),t++}if(c.AcceptOnDate===void 0){let m={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{
missingProperty:"AcceptOnDate"},message:"must have required property 'AcceptOnDate'"};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="ConsentOptionId"||m===
"AcceptOnDate")){let d={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(c.ConsentOptionId!==void 0){let m=c.ConsentOptionId;if(typeof m=="string"){if(w(m)>
100){let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"\
#/properties/Consents/items/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.
AcceptOnDate!==void 0){let m=c.AcceptOnDate;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Conse\
nts/items/properties/AcceptOnDate/type",keyword:"type",params:{type:Is.properties.Consents.items.properties.AcceptOnDate.type},message:"must be string,null"};e===
null?e=[d]:e.push(d),t++}if(typeof m=="string"){if(w(m)>35){let d={instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/propert\
ies/AcceptOnDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[d]:e.push(d),t++}if(!Y(m)){let d={
instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/properties/AcceptOnDate/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[d]:e.push(d),t++}}}}else{let m={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ms={type:"\
object",additionalProperties:!1,required:["SourceId","Source"],properties:{SourceId:{type:["string","null"],maxLength:255},Source:{type:["string","null"],maxLength:100}},
$id:"ExternalId"};function Ne(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ne.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SourceId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"SourceId"},message:"must have required property 'SourceId'"};e===null?e=[s]:e.push(s),t++}if(r.Source===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Source"},message:"must have required property 'Source'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="SourceId"||s==="Source")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.SourceId!==void 0){let s=r.SourceId;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/SourceId",schemaPath:"#/properties/SourceId/type",keyword:"type",params:{type:Ms.properties.SourceId.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof s=="string"&&w(s)>255){let n={instancePath:i+"/SourceId",schemaPath:"#/properties/SourceId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Source!==void 0){let s=r.Source;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/Source",schemaPath:"#/properties/Source/type",keyword:"type",params:{type:Ms.properties.Source.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}
if(typeof s=="string"&&w(s)>100){let n={instancePath:i+"/Source",schemaPath:"#/properties/Source/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="Id"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.Id!==void 0){let s=r.Id;if(typeof s=="string"){if(w(s)>100){let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={
type:"object",additionalProperties:!1,required:["ID","Provider","Email"],properties:{ID:{$ref:"HexId"},Provider:{type:"string",maxLength:50},Email:{type:["array",
"null"],maxItems:20,items:{$ref:"ProfileEmail"}},About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"ProfileText"},
Company:{$ref:"ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileText"},FirstName:{$ref:"ProfileText"},FullName:{
$ref:"ProfileText"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},HomeTown:{$ref:"ProfileText"},Honors:{$ref:"\
ProfileText"},HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{$ref:"ProfileText"},LastName:{$ref:"P\
rofileText"},LocalCity:{$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{$ref:"ProfileText"},MiddleName:{$ref:"\
ProfileText"},NickName:{$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{$ref:"ProfileText"},ProfileCity:{$ref:"\
ProfileText"},ProfileCountry:{$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{$ref:"ProfileText"},Quota:{
$ref:"ProfileText"},RelationshipStatus:{$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{$ref:"ProfileText"},State:{
$ref:"ProfileText"},Suffix:{$ref:"ProfileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"ProfileText"},Website:{$ref:"\
ProfileText"},BirthDate:{type:["string","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["array","null"],maxItems:20,items:{
$ref:"Address"}},PhoneNumbers:{type:["array","null"],maxItems:20,items:{$ref:"PhoneNumber"}},CustomFields:{oneOf:[{$ref:"TextMap"},{type:"null"}]},ProfileImageUrls:{
oneOf:[{$ref:"TextMap"},{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],maxItems:50,items:{type:"string",
maxLength:100}},Awards:{$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"ProfileList"},CurrentStatus:{$ref:"Pro\
fileList"},Educations:{$ref:"ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"ProfileList"},IMAccounts:{$ref:"ProfileL\
ist"},InspirationalPeople:{$ref:"ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{$ref:"ProfileList"},Movies:{$ref:"\
ProfileList"},MutualFriends:{$ref:"ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"ProfileList"},Projects:{$ref:"Pr\
ofileList"},Publications:{$ref:"ProfileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileList"},Skills:{$ref:"ProfileList"},
Sports:{$ref:"ProfileList"},TeleVisionShow:{$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCounter"},FriendsCount:{$ref:"Profil\
eCounter"},NumRecommenders:{$ref:"ProfileCounter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{$ref:"Profil\
eCounter"},TotalStatusesCount:{$ref:"ProfileCounter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{
type:["string","null"],maxLength:255},BoardsCount:{$ref:"ProfileCounter"},LikesCount:{$ref:"ProfileCounter"},PinsCount:{$ref:"ProfileCounter"},Language:{$ref:"P\
rofileText"},Quote:{$ref:"ProfileText"},Created:{$ref:"ProfileText"},UpdatedTime:{$ref:"ProfileText"},Verified:{$ref:"ProfileText"},LRUserID:{type:["string","nu\
ll"],maxLength:500},AgeRange:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},KloutScore:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},Subscription:{oneOf:[{
$ref:"ProfileListItem"},{type:"null"}]},Suggestions:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},ProviderAccessCredential:{oneOf:[{$ref:"ProviderAccessCrede\
ntial"},{type:"null"}]},FirstLogin:{type:"boolean"},PreviousUids:{type:["array","null"],maxItems:20,items:{$ref:"HexId"}},CreatedDate:{type:["string","null"],format:"\
date-time",maxLength:35},ModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},ProfileModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},
SignupDate:{type:["string","null"],format:"date-time",maxLength:35},LastLoginDate:{type:["string","null"],format:"date-time",maxLength:35}},$id:"SocialProfile"};
function je(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ID===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[v]:e.push(v),t++}if(r.Provider===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[v]:e.push(v),t++}if(r.Email===void 0){
let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[v]:
e.push(v),t++}for(let v in r)if(!be.call(re.properties,v)){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),t++}if(r.ID!==void 0&&(G(r.ID,{instancePath:i+"/ID",parentData:r,parentDataProperty:"ID",
rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.Provider!==void 0){let v=r.Provider;if(typeof v=="string"){if(w(v)>50){let k={
instancePath:i+"/Provider",schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 character\
s"};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),t++}}if(r.Email!==void 0){let v=r.Email;if(!Array.isArray(v)&&v!==null){let k={instancePath:i+"/Email",schemaPath:"#/p\
roperties/Email/type",keyword:"type",params:{type:re.properties.Email.type},message:"must be array,null"};e===null?e=[k]:e.push(k),t++}if(Array.isArray(v)){if(v.
length>20){let L={instancePath:i+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20\
 items"};e===null?e=[L]:e.push(L),t++}let k=v.length;for(let L=0;L<k;L++)ie(v[L],{instancePath:i+"/Email/"+L,parentData:v,parentDataProperty:L,rootData:p,dynamicAnchors:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}}if(r.About!==void 0&&(u(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"About",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Age!==void 0&&(u(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"Age",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Associations!==void 0&&(u(r.Associations,{instancePath:i+"/Associations",parentData:r,
parentDataProperty:"Associations",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.City!==void 0&&(u(r.City,{instancePath:i+
"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Company!==void 0&&(u(r.Company,
{instancePath:i+"/Company",parentData:r,parentDataProperty:"Company",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.CoverPhoto!==
void 0&&(u(r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),r.Currency!==void 0&&(u(r.Currency,{instancePath:i+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Favicon!==void 0&&(u(r.Favicon,{instancePath:i+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FirstName!==void 0&&(u(r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"\
FirstName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FullName!==void 0&&(u(r.FullName,{instancePath:i+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Gender!==void 0&&(u(r.Gender,{instancePath:i+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.GistsUrl!==void 0&&(u(r.
GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.GravatarImageUrl!==void 0&&(u(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HomeTown!==void 0&&(u(r.HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Honors!==void 0&&(u(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HttpsImageUrl!==void 0&&(u(r.HttpsImageUrl,{instancePath:i+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ImageUrl!==void 0&&
(u(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.Industry!==void 0&&(u(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:p,dynamicAnchors:l})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(u(r.IsGeoEnabled,{instancePath:i+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LastName!==void 0&&(u(r.LastName,{instancePath:i+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCity!==void 0&&(u(r.LocalCity,{instancePath:i+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCountry!==void 0&&
(u(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.LocalLanguage!==void 0&&(u(r.LocalLanguage,{instancePath:i+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MainAddress!==void 0&&(u(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MiddleName!==void 0&&(u(r.MiddleName,{instancePath:i+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.NickName!==void 0&&(u(r.NickName,
{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Political!==
void 0&&(u(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"Political",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.Prefix!==void 0&&(u(r.Prefix,{instancePath:i+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(u(r.ProfessionalHeadline,{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCity!==void 0&&(u(r.ProfileCity,{instancePath:i+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCountry!==
void 0&&(u(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfileName!==void 0&&(u(r.ProfileName,{instancePath:i+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileUrl!==void 0&&(u(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.PublicRepository!==void 0&&(u(r.PublicRepository,{instancePath:i+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Quota!==
void 0&&(u(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.RelationshipStatus!==void 0&&(u(r.RelationshipStatus,{instancePath:i+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Religion!==void 0&&(u(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RepositoryUrl!==void 0&&(u(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.StarredUrl!==void 0&&(u(r.StarredUrl,{instancePath:i+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.State!==void 0&&
(u(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.Suffix!==void 0&&(u(r.Suffix,{instancePath:i+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.TagLine!==void 0&&(u(r.TagLine,{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.ThumbnailImageUrl!==void 0&&(u(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.TimeZone!==void 0&&(u(r.TimeZone,{instancePath:i+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Website!==void 0&&(u(r.Website,
{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.BirthDate!==
void 0){let v=r.BirthDate;if(typeof v!="string"&&v!==null){let k={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:re.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"&&w(v)>10){let k={instancePath:i+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[k]:e.push(k),t++}}if(r.
Country!==void 0){let v=r.Country,k=t,L=!1,S=null,f=t;ne(v,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=
e===null?ne.errors:e.concat(ne.errors),t=e.length);var s=f===t;s&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var s=y===t;if(s&&L?(L=!1,S=[S,1]):s&&(L=!0,S=1),L)t=
k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:S},message:"\
must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.Addresses!==void 0){let v=r.Addresses;if(!Array.isArray(v)&&v!==null){let k={instancePath:i+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:re.properties.Addresses.type},message:"must be array,null"};e===null?e=[k]:e.push(
k),t++}if(Array.isArray(v)){if(v.length>20){let L={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[L]:e.push(L),t++}let k=v.length;for(let L=0;L<k;L++)le(v[L],{instancePath:i+"/Addresses/"+L,parentData:v,
parentDataProperty:L,rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}}if(r.PhoneNumbers!==void 0){let v=r.PhoneNumbers;if(!Array.
isArray(v)&&v!==null){let k={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:re.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[k]:e.push(k),t++}if(Array.isArray(v)){if(v.length>20){let L={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[L]:e.push(L),t++}let k=v.length;for(let L=0;L<
k;L++)ue(v[L],{instancePath:i+"/PhoneNumbers/"+L,parentData:v,parentDataProperty:L,rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.
length)}}if(r.CustomFields!==void 0){let v=r.CustomFields,k=t,L=!1,S=null,f=t;Q(v,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var n=f===t;n&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=y===t;
if(n&&L?(L=!1,S=[S,1]):n&&(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:S},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.ProfileImageUrls!==void 0){let v=r.
ProfileImageUrls,k=t,L=!1,S=null,f=t;Q(v,{instancePath:i+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=
e===null?Q.errors:e.concat(Q.errors),t=e.length);var o=f===t;o&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var o=y===t;if(o&&L?(L=!1,S=[S,1]):o&&
(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:S},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.WebProfiles!==void 0){let v=r.WebProfiles,k=t,L=!1,
S=null,f=t;Q(v,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length);var c=f===t;c&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var c=y===t;if(c&&L?(L=!1,S=[S,1]):c&&(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{
let P={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:S},message:"must match exactly one schem\
a in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.InterestedIn!==void 0){let v=r.InterestedIn;if(!Array.isArray(v)&&v!==null){let k={instancePath:i+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:re.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[k]:e.push(k),
t++}if(Array.isArray(v)){if(v.length>50){let L={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[
0,50]},message:"must NOT have more than 50 items"};e===null?e=[L]:e.push(L),t++}let k=v.length;for(let L=0;L<k;L++){let S=v[L];if(typeof S=="string"){if(w(S)>100){
let f={instancePath:i+"/InterestedIn/"+L,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/InterestedIn/"+L,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}}}if(r.Awards!==void 0&&(h(r.Awards,{instancePath:i+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Books!==void 0&&(h(r.Books,{instancePath:i+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Certifications!==void 0&&(h(
r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.Courses!==void 0&&(h(r.Courses,{instancePath:i+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.CurrentStatus!==void 0&&(h(r.CurrentStatus,{instancePath:i+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Educations!==void 0&&(h(r.Educations,{instancePath:i+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Family!==void 0&&(h(r.Family,
{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FavoriteThings!==
void 0&&(h(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Games!==void 0&&(h(r.Games,{instancePath:i+"/Games",parentData:r,parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=
e===null?h.errors:e.concat(h.errors),t=e.length)),r.IMAccounts!==void 0&&(h(r.IMAccounts,{instancePath:i+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.InspirationalPeople!==void 0&&(h(r.InspirationalPeople,{instancePath:i+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Interests!==void 0&&(h(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Languages!==void 0&&(h(r.Languages,{instancePath:i+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MemberUrlResources!==void 0&&(h(r.MemberUrlResources,{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Movies!==void 0&&(h(r.Movies,{instancePath:i+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MutualFriends!==void 0&&(h(r.MutualFriends,
{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Patents!==void 0&&(h(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.PlacesLived!==void 0&&(h(r.PlacesLived,{instancePath:i+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Positions!==void 0&&(h(r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Projects!==void 0&&(h(r.Projects,{instancePath:i+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Publications!==void 0&&(h(r.Publications,{instancePath:i+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RecommendationsReceived!==
void 0&&(h(r.RecommendationsReceived,{instancePath:i+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RelatedProfileViews!==void 0&&(h(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Skills!==void 0&&(h(r.Skills,{instancePath:i+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Sports!==void 0&&(h(r.Sports,
{instancePath:i+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.TeleVisionShow!==
void 0&&(h(r.TeleVisionShow,{instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Volunteer!==void 0&&(h(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FollowersCount!==void 0&&(x(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.FriendsCount!==void 0&&(x(r.FriendsCount,{instancePath:i+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.NumRecommenders!==
void 0&&(x(r.NumRecommenders,{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.PrivateGists!==void 0&&(x(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,
dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.PublicGists!==void 0&&(x(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(x(r.TotalPrivateRepository,
{instancePath:i+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.TotalStatusesCount!==void 0&&(x(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let v={instancePath:i+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[v]:e.push(v),t++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let v={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[v]:e.push(v),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let v={
instancePath:i+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[v]:e.push(v),t++}
if(r.ExternalUserLoginId!==void 0){let v=r.ExternalUserLoginId;if(typeof v!="string"&&v!==null){let k={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:re.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}
if(typeof v=="string"&&w(v)>255){let k={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[k]:e.push(k),t++}}if(r.BoardsCount!==void 0&&(x(r.BoardsCount,{instancePath:i+"/Bo\
ardsCount",parentData:r,parentDataProperty:"BoardsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.LikesCount!==void 0&&
(x(r.LikesCount,{instancePath:i+"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),
t=e.length)),r.PinsCount!==void 0&&(x(r.PinsCount,{instancePath:i+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:p,dynamicAnchors:l})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),r.Language!==void 0&&(u(r.Language,{instancePath:i+"/Language",parentData:r,parentDataProperty:"Language",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Quote!==void 0&&(u(r.Quote,{instancePath:i+"/Quote",parentData:r,parentDataProperty:"\
Quote",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Created!==void 0&&(u(r.Created,{instancePath:i+"/Created",parentData:r,
parentDataProperty:"Created",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.UpdatedTime!==void 0&&(u(r.UpdatedTime,{instancePath:i+
"/UpdatedTime",parentData:r,parentDataProperty:"UpdatedTime",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Verified!==void 0&&
(u(r.Verified,{instancePath:i+"/Verified",parentData:r,parentDataProperty:"Verified",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.LRUserID!==void 0){let v=r.LRUserID;if(typeof v!="string"&&v!==null){let k={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"\
type",params:{type:re.properties.LRUserID.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"&&w(v)>500){let k={instancePath:i+
"/LRUserID",schemaPath:"#/properties/LRUserID/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?
e=[k]:e.push(k),t++}}if(r.AgeRange!==void 0){let v=r.AgeRange,k=t,L=!1,S=null,f=t;V(v,{instancePath:i+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:p,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var m=f===t;m&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/AgeRange",schemaPath:"\
#/properties/AgeRange/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var m=y===t;if(m&&L?(L=!1,S=[S,1]):
m&&(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:S},
message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.KloutScore!==void 0){let v=r.KloutScore,k=t,L=!1,S=null,f=t;V(v,{instancePath:i+
"/KloutScore",parentData:r,parentDataProperty:"KloutScore",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var d=f===t;d&&(L=
!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[P]:e.push(P),t++}var d=y===t;if(d&&L?(L=!1,S=[S,1]):d&&(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/\
KloutScore",schemaPath:"#/properties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:S},message:"must match exactly one schema in oneOf"};e===null?e=[P]:
e.push(P),t++}}if(r.Subscription!==void 0){let v=r.Subscription,k=t,L=!1,S=null,f=t;V(v,{instancePath:i+"/Subscription",parentData:r,parentDataProperty:"Subscri\
ption",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var D=f===t;D&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"\
/Subscription",schemaPath:"#/properties/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var D=y===
t;if(D&&L?(L=!1,S=[S,1]):D&&(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/Subscription",schemaPath:"#/properties/Subscription/on\
eOf",keyword:"oneOf",params:{passingSchemas:S},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.Suggestions!==void 0){let v=r.
Suggestions,k=t,L=!1,S=null,f=t;V(v,{instancePath:i+"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length);var N=f===t;N&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/\
type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var N=y===t;if(N&&L?(L=!1,S=[S,1]):N&&(L=!0,S=1),L)t=k,e!==null&&
(k?e.length=k:e=null);else{let P={instancePath:i+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:S},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.ProviderAccessCredential!==void 0){let v=r.ProviderAccessCredential,k=t,L=!1,S=null,f=t;
me(v,{instancePath:i+"/ProviderAccessCredential",parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:
e.concat(me.errors),t=e.length);var E=f===t;E&&(L=!0,S=0);let y=t;if(v!==null){let P={instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/Provid\
erAccessCredential/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var E=y===t;if(E&&L?(L=!1,S=[S,1]):E&&
(L=!0,S=1),L)t=k,e!==null&&(k?e.length=k:e=null);else{let P={instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",
keyword:"oneOf",params:{passingSchemas:S},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!=
"boolean"){let v={instancePath:i+"/FirstLogin",schemaPath:"#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[v]:e.push(v),t++}if(r.PreviousUids!==void 0){let v=r.PreviousUids;if(!Array.isArray(v)&&v!==null){let k={instancePath:i+"/PreviousUids",schemaPath:"#/propert\
ies/PreviousUids/type",keyword:"type",params:{type:re.properties.PreviousUids.type},message:"must be array,null"};e===null?e=[k]:e.push(k),t++}if(Array.isArray(
v)){if(v.length>20){let L={instancePath:i+"/PreviousUids",schemaPath:"#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"mus\
t NOT have more than 20 items"};e===null?e=[L]:e.push(L),t++}let k=v.length;for(let L=0;L<k;L++)G(v[L],{instancePath:i+"/PreviousUids/"+L,parentData:v,parentDataProperty:L,
rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}}if(r.CreatedDate!==void 0){let v=r.CreatedDate;if(typeof v!="string"&&v!==null){
let k={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/type",keyword:"type",params:{type:re.properties.CreatedDate.type},message:"must be str\
ing,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"){if(w(v)>35){let k={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",
keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[k]:e.push(k),t++}if(!Y(v)){let k={instancePath:i+"/Creat\
edDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[k]:e.push(
k),t++}}}if(r.ModifiedDate!==void 0){let v=r.ModifiedDate;if(typeof v!="string"&&v!==null){let k={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/Modifi\
edDate/type",keyword:"type",params:{type:re.properties.ModifiedDate.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"){if(w(
v)>35){let k={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have \
more than 35 characters"};e===null?e=[k]:e.push(k),t++}if(!Y(v)){let k={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[k]:e.push(k),t++}}}if(r.ProfileModifiedDate!==void 0){let v=r.ProfileModifiedDate;
if(typeof v!="string"&&v!==null){let k={instancePath:i+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:re.
properties.ProfileModifiedDate.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"){if(w(v)>35){let k={instancePath:i+"/Prof\
ileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characte\
rs"};e===null?e=[k]:e.push(k),t++}if(!Y(v)){let k={instancePath:i+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[k]:e.push(k),t++}}}if(r.SignupDate!==void 0){let v=r.SignupDate;if(typeof v!="string"&&
v!==null){let k={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/type",keyword:"type",params:{type:re.properties.SignupDate.type},message:"must\
 be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"){if(w(v)>35){let k={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[k]:e.push(k),t++}if(!Y(v)){let k={instancePath:i+"/\
SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[k]:e.push(
k),t++}}}if(r.LastLoginDate!==void 0){let v=r.LastLoginDate;if(typeof v!="string"&&v!==null){let k={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/Las\
tLoginDate/type",keyword:"type",params:{type:re.properties.LastLoginDate.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof v=="string"){
if(w(v)>35){let k={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NO\
T have more than 35 characters"};e===null?e=[k]:e.push(k),t++}if(!Y(v)){let k={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[k]:e.push(k),t++}}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),t++}return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function oe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Uid===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"Uid"},message:"must have required property 'Uid'"};e===null?e=[f]:e.push(f),t++}if(r.ID===void 0){let f={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[f]:e.push(f),t++}if(r.Provider===void 0){let f={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[f]:e.
push(f),t++}if(r.Email===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required p\
roperty 'Email'"};e===null?e=[f]:e.push(f),t++}if(r.UserName===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
UserName"},message:"must have required property 'UserName'"};e===null?e=[f]:e.push(f),t++}if(r.PhoneId===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"PhoneId"},message:"must have required property 'PhoneId'"};e===null?e=[f]:e.push(f),t++}if(r.FirstName===void 0){let f={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"FirstName"},message:"must have required property 'FirstName'"};e===null?e=[f]:e.push(f),t++}
if(r.LastName===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastName"},message:"must have required propert\
y 'LastName'"};e===null?e=[f]:e.push(f),t++}if(r.EmailVerified===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EmailVerified"},message:"must have required property 'EmailVerified'"};e===null?e=[f]:e.push(f),t++}if(r.PhoneIdVerified===void 0){let f={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"PhoneIdVerified"},message:"must have required property 'PhoneIdVerified'"};e===null?e=[f]:e.push(f),t++}
if(r.IsActive===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsActive"},message:"must have required propert\
y 'IsActive'"};e===null?e=[f]:e.push(f),t++}if(r.IsDeleted===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"I\
sDeleted"},message:"must have required property 'IsDeleted'"};e===null?e=[f]:e.push(f),t++}if(r.IsLoginLocked===void 0){let f={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"IsLoginLocked"},message:"must have required property 'IsLoginLocked'"};e===null?e=[f]:e.push(f),t++}if(r.LoginLockedType===
void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LoginLockedType"},message:"must have required property 'LoginL\
ockedType'"};e===null?e=[f]:e.push(f),t++}if(r.NoOfLogins===void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"No\
OfLogins"},message:"must have required property 'NoOfLogins'"};e===null?e=[f]:e.push(f),t++}if(r.CreatedDate===void 0){let f={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"CreatedDate"},message:"must have required property 'CreatedDate'"};e===null?e=[f]:e.push(f),t++}if(r.ModifiedDate===
void 0){let f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedDate"},message:"must have required property 'ModifiedD\
ate'"};e===null?e=[f]:e.push(f),t++}for(let f in r)if(!be.call(M.properties,f)){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),t++}if(r.Uid!==void 0&&(G(r.Uid,{instancePath:i+"\
/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.ID!==void 0&&(G(r.ID,{instancePath:i+
"/ID",parentData:r,parentDataProperty:"ID",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.Provider!==void 0){let f=r.Provider;
if(typeof f=="string"){if(w(f)>50){let y={instancePath:i+"/Provider",schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}if(r.Email!==void 0){let f=r.Email;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+
"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:M.properties.Email.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.
isArray(f)){if(f.length>20){let P={instancePath:i+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT \
have more than 20 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<y;P++)ie(f[P],{instancePath:i+"/Email/"+P,parentData:f,parentDataProperty:P,
rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}}if(r.About!==void 0&&(u(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"\
About",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Age!==void 0&&(u(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"\
Age",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Associations!==void 0&&(u(r.Associations,{instancePath:i+"/Associatio\
ns",parentData:r,parentDataProperty:"Associations",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.City!==void 0&&(u(r.City,
{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Company!==void 0&&
(u(r.Company,{instancePath:i+"/Company",parentData:r,parentDataProperty:"Company",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.CoverPhoto!==void 0&&(u(r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.Currency!==void 0&&(u(r.Currency,{instancePath:i+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Favicon!==void 0&&(u(r.Favicon,{instancePath:i+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FirstName!==void 0&&(u(r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"\
FirstName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FullName!==void 0&&(u(r.FullName,{instancePath:i+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Gender!==void 0&&(u(r.Gender,{instancePath:i+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.GistsUrl!==void 0&&(u(r.
GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.GravatarImageUrl!==void 0&&(u(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HomeTown!==void 0&&(u(r.HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Honors!==void 0&&(u(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HttpsImageUrl!==void 0&&(u(r.HttpsImageUrl,{instancePath:i+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ImageUrl!==void 0&&
(u(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.Industry!==void 0&&(u(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:p,dynamicAnchors:l})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(u(r.IsGeoEnabled,{instancePath:i+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LastName!==void 0&&(u(r.LastName,{instancePath:i+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCity!==void 0&&(u(r.LocalCity,{instancePath:i+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCountry!==void 0&&
(u(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.LocalLanguage!==void 0&&(u(r.LocalLanguage,{instancePath:i+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MainAddress!==void 0&&(u(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MiddleName!==void 0&&(u(r.MiddleName,{instancePath:i+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.NickName!==void 0&&(u(r.NickName,
{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Political!==
void 0&&(u(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"Political",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.Prefix!==void 0&&(u(r.Prefix,{instancePath:i+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(u(r.ProfessionalHeadline,{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCity!==void 0&&(u(r.ProfileCity,{instancePath:i+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCountry!==
void 0&&(u(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfileName!==void 0&&(u(r.ProfileName,{instancePath:i+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileUrl!==void 0&&(u(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.PublicRepository!==void 0&&(u(r.PublicRepository,{instancePath:i+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Quota!==
void 0&&(u(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.RelationshipStatus!==void 0&&(u(r.RelationshipStatus,{instancePath:i+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Religion!==void 0&&(u(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RepositoryUrl!==void 0&&(u(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.StarredUrl!==void 0&&(u(r.StarredUrl,{instancePath:i+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.State!==void 0&&
(u(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.Suffix!==void 0&&(u(r.Suffix,{instancePath:i+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.TagLine!==void 0&&(u(r.TagLine,{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.ThumbnailImageUrl!==void 0&&(u(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.TimeZone!==void 0&&(u(r.TimeZone,{instancePath:i+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Website!==void 0&&(u(r.Website,
{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.BirthDate!==
void 0){let f=r.BirthDate;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:M.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&w(f)>10){let y={instancePath:i+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[y]:e.push(y),t++}}if(r.
Country!==void 0){let f=r.Country,y=t,P=!1,q=null,U=t;ne(f,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=
e===null?ne.errors:e.concat(ne.errors),t=e.length);var s=U===t;s&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var s=K===t;if(s&&P?(P=!1,q=[q,1]):s&&(P=!0,q=1),P)t=
y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"\
must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.Addresses!==void 0){let f=r.Addresses;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:M.properties.Addresses.type},message:"must be array,null"};e===null?e=[y]:e.push(
y),t++}if(Array.isArray(f)){if(f.length>20){let P={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<y;P++)le(f[P],{instancePath:i+"/Addresses/"+P,parentData:f,
parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}}if(r.PhoneNumbers!==void 0){let f=r.PhoneNumbers;if(!Array.
isArray(f)&&f!==null){let y={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:M.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>20){let P={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<
y;P++)ue(f[P],{instancePath:i+"/PhoneNumbers/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.
length)}}if(r.CustomFields!==void 0){let f=r.CustomFields,y=t,P=!1,q=null,U=t;Q(f,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var n=U===t;n&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var n=K===t;
if(n&&P?(P=!1,q=[q,1]):n&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.ProfileImageUrls!==void 0){let f=r.
ProfileImageUrls,y=t,P=!1,q=null,U=t;Q(f,{instancePath:i+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=
e===null?Q.errors:e.concat(Q.errors),t=e.length);var o=U===t;o&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var o=K===t;if(o&&P?(P=!1,q=[q,1]):o&&
(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.WebProfiles!==void 0){let f=r.WebProfiles,y=t,P=!1,
q=null,U=t;Q(f,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length);var c=U===t;c&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var c=K===t;if(c&&P?(P=!1,q=[q,1]):c&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{
let C={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schem\
a in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.InterestedIn!==void 0){let f=r.InterestedIn;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:M.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}
if(Array.isArray(f)){if(f.length>50){let P={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,
50]},message:"must NOT have more than 50 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<y;P++){let q=f[P];if(typeof q=="string"){if(w(q)>100){
let U={instancePath:i+"/InterestedIn/"+P,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[U]:e.push(U),t++}}else{let U={instancePath:i+"/InterestedIn/"+P,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),t++}}}}if(r.Awards!==void 0&&(h(r.Awards,{instancePath:i+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Books!==void 0&&(h(r.Books,{instancePath:i+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Certifications!==void 0&&(h(
r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.Courses!==void 0&&(h(r.Courses,{instancePath:i+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.CurrentStatus!==void 0&&(h(r.CurrentStatus,{instancePath:i+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Educations!==void 0&&(h(r.Educations,{instancePath:i+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Family!==void 0&&(h(r.Family,
{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FavoriteThings!==
void 0&&(h(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Games!==void 0&&(h(r.Games,{instancePath:i+"/Games",parentData:r,parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=
e===null?h.errors:e.concat(h.errors),t=e.length)),r.IMAccounts!==void 0&&(h(r.IMAccounts,{instancePath:i+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.InspirationalPeople!==void 0&&(h(r.InspirationalPeople,{instancePath:i+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Interests!==void 0&&(h(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Languages!==void 0&&(h(r.Languages,{instancePath:i+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MemberUrlResources!==void 0&&(h(r.MemberUrlResources,{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Movies!==void 0&&(h(r.Movies,{instancePath:i+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MutualFriends!==void 0&&(h(r.MutualFriends,
{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Patents!==void 0&&(h(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.PlacesLived!==void 0&&(h(r.PlacesLived,{instancePath:i+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Positions!==void 0&&(h(r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Projects!==void 0&&(h(r.Projects,{instancePath:i+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Publications!==void 0&&(h(r.Publications,{instancePath:i+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RecommendationsReceived!==
void 0&&(h(r.RecommendationsReceived,{instancePath:i+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RelatedProfileViews!==void 0&&(h(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Skills!==void 0&&(h(r.Skills,{instancePath:i+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Sports!==void 0&&(h(r.Sports,
{instancePath:i+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.TeleVisionShow!==
void 0&&(h(r.TeleVisionShow,{instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Volunteer!==void 0&&(h(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FollowersCount!==void 0&&(x(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.FriendsCount!==void 0&&(x(r.FriendsCount,{instancePath:i+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.NumRecommenders!==
void 0&&(x(r.NumRecommenders,{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.PrivateGists!==void 0&&(x(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,
dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.PublicGists!==void 0&&(x(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(x(r.TotalPrivateRepository,
{instancePath:i+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.TotalStatusesCount!==void 0&&(x(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let f={instancePath:i+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[f]:e.push(f),t++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let f={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let f={
instancePath:i+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}
if(r.ExternalUserLoginId!==void 0){let f=r.ExternalUserLoginId;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:M.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f==
"string"&&w(f)>255){let y={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),t++}}if(r.BoardsCount!==void 0&&(x(r.BoardsCount,{instancePath:i+"/BoardsCount",parentData:r,
parentDataProperty:"BoardsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.LikesCount!==void 0&&(x(r.LikesCount,{instancePath:i+
"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.PinsCount!==void 0&&
(x(r.PinsCount,{instancePath:i+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.Language!==void 0&&(u(r.Language,{instancePath:i+"/Language",parentData:r,parentDataProperty:"Language",rootData:p,dynamicAnchors:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),r.Quote!==void 0&&(u(r.Quote,{instancePath:i+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Created!==void 0&&(u(r.Created,{instancePath:i+"/Created",parentData:r,parentDataProperty:"Created",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.UpdatedTime!==void 0&&(u(r.UpdatedTime,{instancePath:i+"/UpdatedTime",parentData:r,parentDataProperty:"\
UpdatedTime",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Verified!==void 0&&(u(r.Verified,{instancePath:i+"/Verified",
parentData:r,parentDataProperty:"Verified",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LRUserID!==void 0){let f=r.LRUserID;
if(typeof f!="string"&&f!==null){let y={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:M.properties.LRUserID.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&w(f)>500){let y={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID\
/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[y]:e.push(y),t++}}if(r.AgeRange!==void 0){
let f=r.AgeRange,y=t,P=!1,q=null,U=t;V(f,{instancePath:i+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length);var m=U===t;m&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var m=K===t;if(m&&P?(P=!1,q=[q,1]):m&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=
y:e=null);else{let C={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly \
one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.KloutScore!==void 0){let f=r.KloutScore,y=t,P=!1,q=null,U=t;V(f,{instancePath:i+"/KloutScore",parentData:r,
parentDataProperty:"KloutScore",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var d=U===t;d&&(P=!0,q=0);let K=t;if(f!==null){
let C={instancePath:i+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:
e.push(C),t++}var d=K===t;if(d&&P?(P=!1,q=[q,1]):d&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/KloutScore",schemaPath:"#/prop\
erties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.Subscription!==
void 0){let f=r.Subscription,y=t,P=!1,q=null,U=t;V(f,{instancePath:i+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:p,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length);var D=U===t;D&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/Subscription",schemaPath:"#/propertie\
s/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var D=K===t;if(D&&P?(P=!1,q=[q,1]):D&&(P=!0,
q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:q},
message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.Suggestions!==void 0){let f=r.Suggestions,y=t,P=!1,q=null,U=t;V(f,{instancePath:i+
"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var N=U===t;N&&(P=
!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[C]:e.push(C),t++}var N=K===t;if(N&&P?(P=!1,q=[q,1]):N&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/\
Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=
[C]:e.push(C),t++}}if(r.ProviderAccessCredential!==void 0){let f=r.ProviderAccessCredential,y=t,P=!1,q=null,U=t;me(f,{instancePath:i+"/ProviderAccessCredential",
parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);var E=U===t;E&&(P=
!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var E=K===t;if(E&&P?(P=!1,q=[q,1]):E&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={
instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let f={instancePath:i+"/FirstLogin",schemaPath:"\
#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.PreviousUids!==void 0){let f=r.
PreviousUids;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:M.properties.
PreviousUids.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>20){let P={instancePath:i+"/PreviousUids",schemaPath:"\
#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;
for(let P=0;P<y;P++)G(f[P],{instancePath:i+"/PreviousUids/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length)}}if(r.CreatedDate!==void 0){let f=r.CreatedDate;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/CreatedDate",schemaPath:"#/properties/Creat\
edDate/type",keyword:"type",params:{type:M.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(
f)>35){let y={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),t++}}}if(r.ModifiedDate!==void 0){let f=r.ModifiedDate;if(typeof f!=
"string"&&f!==null){let y={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:M.properties.ModifiedDate.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(f)>35){let y={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/Mo\
difiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={
instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[y]:e.push(y),t++}}}if(r.ProfileModifiedDate!==void 0){let f=r.ProfileModifiedDate;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/ProfileMo\
difiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:M.properties.ProfileModifiedDate.type},message:"must be string,null"};
e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(f)>35){let y={instancePath:i+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={instancePath:i+"/\
ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[y]:e.push(y),t++}}}if(r.SignupDate!==void 0){let f=r.SignupDate;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/SignupDate",schemaPath:"#/p\
roperties/SignupDate/type",keyword:"type",params:{type:M.properties.SignupDate.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="s\
tring"){if(w(f)>35){let y={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must \
NOT have more than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),t++}}}if(r.LastLoginDate!==void 0){let f=r.LastLoginDate;if(typeof f!=
"string"&&f!==null){let y={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:M.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(f)>35){let y={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={
instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[y]:e.push(y),t++}}}if(r.UserName!==void 0){let f=r.UserName;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/UserName",schemaPath:"#/pr\
operties/UserName/type",keyword:"type",params:{type:M.properties.UserName.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&
w(f)>255){let y={instancePath:i+"/UserName",schemaPath:"#/properties/UserName/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more\
 than 255 characters"};e===null?e=[y]:e.push(y),t++}}if(r.PhoneId!==void 0){let f=r.PhoneId;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/PhoneId",schemaPath:"\
#/properties/PhoneId/type",keyword:"type",params:{type:M.properties.PhoneId.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="stri\
ng"&&w(f)>20){let y={instancePath:i+"/PhoneId",schemaPath:"#/properties/PhoneId/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have mor\
e than 20 characters"};e===null?e=[y]:e.push(y),t++}}if(r.UnverifiedEmail!==void 0){let f=r.UnverifiedEmail;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+
"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/type",keyword:"type",params:{type:M.properties.UnverifiedEmail.type},message:"must be array,null"};e===
null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>20){let P={instancePath:i+"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/maxItems",keyword:"\
maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<y;P++)ie(f[P],{instancePath:i+
"/UnverifiedEmail/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}}if(r.EmailVerified!==
void 0&&typeof r.EmailVerified!="boolean"){let f={instancePath:i+"/EmailVerified",schemaPath:"#/properties/EmailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let f={instancePath:i+"/PhoneI\
dVerified",schemaPath:"#/properties/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.IsActive!==
void 0&&typeof r.IsActive!="boolean"){let f={instancePath:i+"/IsActive",schemaPath:"#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let f={instancePath:i+"/IsDeleted",schemaPath:"#/properti\
es/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!=
"boolean"){let f={instancePath:i+"/IsLoginLocked",schemaPath:"#/properties/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[f]:e.push(f),t++}if(r.LoginLockedType!==void 0){let f=r.LoginLockedType;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/LoginLockedType",schemaPath:"\
#/properties/LoginLockedType/type",keyword:"type",params:{type:M.properties.LoginLockedType.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f==
"string"&&w(f)>30){let y={instancePath:i+"/LoginLockedType",schemaPath:"#/properties/LoginLockedType/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"\
must NOT have more than 30 characters"};e===null?e=[y]:e.push(y),t++}}if(r.IsCustomUid!==void 0&&typeof r.IsCustomUid!="boolean"){let f={instancePath:i+"/IsCust\
omUid",schemaPath:"#/properties/IsCustomUid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.IsSecurePassword!==
void 0&&typeof r.IsSecurePassword!="boolean"){let f={instancePath:i+"/IsSecurePassword",schemaPath:"#/properties/IsSecurePassword/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.IsRequiredFieldsFilledOnce!==void 0&&typeof r.IsRequiredFieldsFilledOnce!="boolean"){let f={
instancePath:i+"/IsRequiredFieldsFilledOnce",schemaPath:"#/properties/IsRequiredFieldsFilledOnce/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[f]:e.push(f),t++}if(r.IsPasswordBreached!==void 0&&typeof r.IsPasswordBreached!="boolean"){let f={instancePath:i+"/IsPasswordBreached",schemaPath:"\
#/properties/IsPasswordBreached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.NoOfLogins!==void 0){let f=r.
NoOfLogins;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let y={instancePath:i+"/NoOfLogins",schemaPath:"#/properties/NoOfLogins/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){let y={instancePath:i+"/NoO\
fLogins",schemaPath:"#/properties/NoOfLogins/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[y]:e.push(y),t++}}if(r.RegistrationProvider!==
void 0){let f=r.RegistrationProvider;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvide\
r/type",keyword:"type",params:{type:M.properties.RegistrationProvider.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&w(
f)>50){let y={instancePath:i+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[y]:e.push(y),t++}}if(r.RegistrationSource!==void 0){let f=r.RegistrationSource;if(typeof f!="string"&&f!==null){
let y={instancePath:i+"/RegistrationSource",schemaPath:"#/properties/RegistrationSource/type",keyword:"type",params:{type:M.properties.RegistrationSource.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&w(f)>2048){let y={instancePath:i+"/RegistrationSource",schemaPath:"#/properti\
es/RegistrationSource/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[y]:e.push(y),t++}}if(r.
LastLoginLocation!==void 0){let f=r.LastLoginLocation;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/LastLoginLocation",schemaPath:"#/properties/LastL\
oginLocation/type",keyword:"type",params:{type:M.properties.LastLoginLocation.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="st\
ring"&&w(f)>255){let y={instancePath:i+"/LastLoginLocation",schemaPath:"#/properties/LastLoginLocation/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),t++}}if(r.SessionLimit!==void 0){let f=r.SessionLimit;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))&&f!==null){let y={instancePath:i+"/SessionLimit",schemaPath:"#/properties/SessionLimit/type",keyword:"type",params:{type:M.properties.SessionLimit.
type},message:"must be integer,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){let y={instancePath:i+"/SessionLimit",schemaPath:"\
#/properties/SessionLimit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[y]:e.push(y),t++}}if(r.LastPasswordChangeDate!==void 0){
let f=r.LastPasswordChangeDate;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/\
type",keyword:"type",params:{type:M.properties.LastPasswordChangeDate.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(
f)>35){let y={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"\
must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPass\
wordChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),t++}}}if(r.LastPasswordChangeToken!==
void 0){let f=r.LastPasswordChangeToken;if(typeof f!="string"&&f!==null){let y={instancePath:i+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordC\
hangeToken/type",keyword:"type",params:{type:M.properties.LastPasswordChangeToken.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f==
"string"&&w(f)>500){let y={instancePath:i+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordChangeToken/maxLength",keyword:"maxLength",params:{bounds:[
0,500]},message:"must NOT have more than 500 characters"};e===null?e=[y]:e.push(y),t++}}if(r.PasswordExpirationDate!==void 0){let f=r.PasswordExpirationDate;if(typeof f!=
"string"&&f!==null){let y={instancePath:i+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/type",keyword:"type",params:{type:M.properties.
PasswordExpirationDate.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"){if(w(f)>35){let y={instancePath:i+"/PasswordExpi\
rationDate",schemaPath:"#/properties/PasswordExpirationDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};
e===null?e=[y]:e.push(y),t++}if(!Y(f)){let y={instancePath:i+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),t++}}}if(r.Password!==void 0){let f=r.Password;if(typeof f!="strin\
g"&&f!==null){let y={instancePath:i+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type:M.properties.Password.type},message:"must be\
 string,null"};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&w(f)>255){let y={instancePath:i+"/Password",schemaPath:"#/properties/Password/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),t++}}if(r.PIN!==void 0){let f=r.PIN,y=t,P=!1,q=null,
U=t;xe(f,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);var v=U===
t;v&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};e===null?e=[C]:e.push(C),t++}var v=K===t;if(v&&P?(P=!1,q=[q,1]):v&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/PIN",schemaPath:"\
#/properties/PIN/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.Roles!==void 0){
let f=r.Roles;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+"/Roles",schemaPath:"#/properties/Roles/type",keyword:"type",params:{type:M.properties.Roles.
type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>100){let P={instancePath:i+"/Roles",schemaPath:"#/properties/R\
oles/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<
y;P++){let q=f[P];if(typeof q=="string"){if(w(q)>100){let U={instancePath:i+"/Roles/"+P,schemaPath:"#/properties/Roles/items/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[U]:e.push(U),t++}}else{let U={instancePath:i+"/Roles/"+P,schemaPath:"#/properties/\
Roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),t++}}}}if(r.PrivacyPolicy!==void 0){let f=r.PrivacyPolicy,
y=t,P=!1,q=null,U=t;qe(f,{instancePath:i+"/PrivacyPolicy",parentData:r,parentDataProperty:"PrivacyPolicy",rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:e.
concat(qe.errors),t=e.length);var k=U===t;k&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf\
/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var k=K===t;if(k&&P?(P=!1,q=[q,1]):k&&(P=!0,q=1),P)t=y,e!==null&&
(y?e.length=y:e=null);else{let C={instancePath:i+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"\
must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.ConsentProfile!==void 0){let f=r.ConsentProfile,y=t,P=!1,q=null,U=t;Ce(f,{instancePath:i+
"/ConsentProfile",parentData:r,parentDataProperty:"ConsentProfile",rootData:p,dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);var L=U===
t;L&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[C]:e.push(C),t++}var L=K===t;if(L&&P?(P=!1,q=[q,1]):L&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+
"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===
null?e=[C]:e.push(C),t++}}if(r.ExternalIds!==void 0){let f=r.ExternalIds;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+"/ExternalIds",schemaPath:"#/prop\
erties/ExternalIds/type",keyword:"type",params:{type:M.properties.ExternalIds.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(
f)){if(f.length>50){let P={instancePath:i+"/ExternalIds",schemaPath:"#/properties/ExternalIds/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must \
NOT have more than 50 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<y;P++)Ne(f[P],{instancePath:i+"/ExternalIds/"+P,parentData:f,parentDataProperty:P,
rootData:p,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}}if(r.Organizations!==void 0){let f=r.Organizations;if(!Array.isArray(f)&&f!==
null){let y={instancePath:i+"/Organizations",schemaPath:"#/properties/Organizations/type",keyword:"type",params:{type:M.properties.Organizations.type},message:"\
must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>100){let P={instancePath:i+"/Organizations",schemaPath:"#/properties/Organiza\
tions/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[P]:e.push(P),t++}let y=f.length;for(let P=0;P<
y;P++)Se(f[P],{instancePath:i+"/Organizations/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.
length)}}if(r.RegistrationData!==void 0){let f=r.RegistrationData,y=t,P=!1,q=null,U=t;V(f,{instancePath:i+"/RegistrationData",parentData:r,parentDataProperty:"R\
egistrationData",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var S=U===t;S&&(P=!0,q=0);let K=t;if(f!==null){let C={instancePath:i+
"/RegistrationData",schemaPath:"#/properties/RegistrationData/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[C]:e.push(C),
t++}var S=K===t;if(S&&P?(P=!1,q=[q,1]):S&&(P=!0,q=1),P)t=y,e!==null&&(y?e.length=y:e=null);else{let C={instancePath:i+"/RegistrationData",schemaPath:"#/properti\
es/RegistrationData/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[C]:e.push(C),t++}}if(r.Identities!==
void 0){let f=r.Identities;if(!Array.isArray(f)&&f!==null){let y={instancePath:i+"/Identities",schemaPath:"#/properties/Identities/type",keyword:"type",params:{
type:M.properties.Identities.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(f)){if(f.length>20){let P={instancePath:i+"/Ident\
ities",schemaPath:"#/properties/Identities/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(
P),t++}let y=f.length;for(let P=0;P<y;P++)je(f[P],{instancePath:i+"/Identities/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?
je.errors:e.concat(je.errors),t=e.length)}}}else{let f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:i="",parentData:b,parentDataProperty:I,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.Profile===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Profile"},message:"must have\
 required property 'Profile'"};e===null?e=[s]:e.push(s),t++}if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="Profile"||s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session_token"||s==="session_expires_in")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.Profile!==void 0&&(oe(r.Profile,{instancePath:i+"/Profile",parentData:r,parentDataProperty:"Profile",rootData:p,dynamicAnchors:l})||(e=e===null?oe.
errors:e.concat(oe.errors),t=e.length)),r.access_token!==void 0&&(A(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",
rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.expires_in!==void 0&&(O(r.expires_in,{instancePath:i+"/expires_in",parentData:r,
parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.refresh_token!==void 0&&(A(r.refresh_token,
{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.session_token!==void 0&&(A(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:p,dynamicAnchors:l})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length)),r.session_expires_in!==void 0&&(O(r.session_expires_in,{instancePath:i+"/session_expires_in",parentData:r,parentDataProperty:"\
session_expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vr=oe,Bs=sr;function sr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}r.email!==void 0&&($(r.email,{instancePath:i+
"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}sr.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Hs=tr;function tr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.VerificationToken===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"VerificationToken"},message:"must have required property 'VerificationToken'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="VerificationToken"||s==="expires_in")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.VerificationToken!==void 0&&(G(
r.VerificationToken,{instancePath:i+"/VerificationToken",parentData:r,parentDataProperty:"VerificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:
e.concat(G.errors),t=e.length)),r.expires_in!==void 0&&(O(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xs=ir;function ir(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.email!==void 0&&($(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.username!==void 0&&(B(r.username,{instancePath:i+"/username",parentData:r,
parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ir.errors=e,t===0}ir.evaluated={props:{email:!0,username:!0},
dynamicProps:!1,dynamicItems:!1};var Ks=nr;function nr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=nr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ForgotToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ForgotToken"},message:"must have required property 'ForgotToken'"};e===null?e=[s]:e.push(s),t++}if(r.IdentityProviders===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IdentityProviders"},message:"must have required property 'IdentityProv\
iders'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="ForgotToken"||s==="IdentityProviders")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ForgotToken!==void 0&&
(G(r.ForgotToken,{instancePath:i+"/ForgotToken",parentData:r,parentDataProperty:"ForgotToken",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length)),r.IdentityProviders!==void 0){let s=r.IdentityProviders;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/IdentityProviders",schemaPath:"\
#/properties/IdentityProviders/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.
length;for(let o=0;o<n;o++){let c=s[o];if(typeof c=="string"){if(w(c)>50){let m={instancePath:i+"/IdentityProviders/"+o,schemaPath:"#/properties/IdentityProvide\
rs/items/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+
"/IdentityProviders/"+o,schemaPath:"#/properties/IdentityProviders/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),t++}}}else{let n={instancePath:i+"/IdentityProviders",schemaPath:"#/properties/IdentityProviders/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var De=ve;function ve(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};e===null?e=[
s]:e.push(s),t++}for(let s in r)if(!(s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session_token"||s==="session_expires_in")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.access_token!==void 0&&(A(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.expires_in!==void 0&&(O(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expir\
es_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.refresh_token!==void 0&&(A(r.refresh_token,{instancePath:i+"/refres\
h_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.session_token!==void 0&&
(A(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.session_expires_in!==void 0&&(O(r.session_expires_in,{instancePath:i+"/session_expires_in",parentData:r,parentDataProperty:"session_exp\
ires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ws=or;function or(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=or.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Sott===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Sott"},message:"must have required property 'Sott'"};e===null?e=[s]:e.push(s),t++}if(r.ExpiryTime===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ExpiryTime"},message:"must have required property 'ExpiryTime'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="Sott"||s==="ExpiryTime")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Sott!==void 0){let s=r.Sott;if(typeof s=="string"){if(w(s)>1e3){let n={instancePath:i+
"/Sott",schemaPath:"#/properties/Sott/maxLength",keyword:"maxLength",params:{bounds:[1,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[n]:e.
push(n),t++}if(w(s)<1){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/minLength",keyword:"minLength",params:{bounds:[1,1e3]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.ExpiryTime!==void 0&&(O(r.ExpiryTime,{instancePath:i+"/ExpiryTime",parentData:r,parentDataProperty:"\
ExpiryTime",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=ar;var ws=new RegExp("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$","u");function ar(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServerLocation===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServerLocation"},message:"must have required property 'ServerL\
ocation'"};e===null?e=[s]:e.push(s),t++}if(r.ServerName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Serv\
erName"},message:"must have required property 'ServerName'"};e===null?e=[s]:e.push(s),t++}if(r.CurrentTime===void 0){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"CurrentTime"},message:"must have required property 'CurrentTime'"};e===null?e=[s]:e.push(s),t++}if(r.Sott===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sott"},message:"must have required property 'Sott'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!(s==="ServerLocation"||s==="ServerName"||s==="CurrentTime"||s==="Sott")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ServerLocation!==void 0){
let s=r.ServerLocation;if(typeof s=="string"){if(w(s)>100){let n={instancePath:i+"/ServerLocation",schemaPath:"#/properties/ServerLocation/maxLength",keyword:"m\
axLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(w(s)<1){let n={instancePath:i+"/ServerLocati\
on",schemaPath:"#/properties/ServerLocation/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[
n]:e.push(n),t++}}else{let n={instancePath:i+"/ServerLocation",schemaPath:"#/properties/ServerLocation/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}}if(r.ServerName!==void 0){let s=r.ServerName;if(typeof s=="string"){if(w(s)>100){let n={instancePath:i+"/ServerName",
schemaPath:"#/properties/ServerName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(
n),t++}if(w(s)<1){let n={instancePath:i+"/ServerName",schemaPath:"#/properties/ServerName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must N\
OT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/ServerName",schemaPath:"#/properties/ServerName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.CurrentTime!==void 0){let s=r.CurrentTime;if(typeof s=="string"){if(w(s)>19){
let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than\
 19 characters"};e===null?e=[n]:e.push(n),t++}if(w(s)<1){let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/minLength",keyword:"minLength",
params:{bounds:[1,19]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}if(!ws.test(s)){let n={instancePath:i+"/CurrentTime",schemaPath:"\
#/properties/CurrentTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\d\
 \\d\\d:\\d\\d:\\d\\d$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Sott!==void 0){let s=r.Sott;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.StartTime===
void 0){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/required",keyword:"required",params:{missingProperty:"StartTime"},message:"must have require\
d property 'StartTime'"};e===null?e=[n]:e.push(n),t++}if(s.EndTime===void 0){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/required",keyword:"requ\
ired",params:{missingProperty:"EndTime"},message:"must have required property 'EndTime'"};e===null?e=[n]:e.push(n),t++}if(s.TimeDifference===void 0){let n={instancePath:i+
"/Sott",schemaPath:"#/properties/Sott/required",keyword:"required",params:{missingProperty:"TimeDifference"},message:"must have required property 'TimeDifferenc\
e'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="StartTime"||n==="EndTime"||n==="TimeDifference")){let o={instancePath:i+"/Sott",schemaPath:"#/propert\
ies/Sott/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(s.StartTime!==void 0){let n=s.StartTime;if(typeof n=="string"){if(w(n)>19){let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/prope\
rties/StartTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than 19 characters"};e===null?e=[o]:e.push(o),t++}if(w(n)<1){let o={
instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTime/minLength",keyword:"minLength",params:{bounds:[1,19]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}if(!ws.test(n)){let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTi\
me/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"'};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTime/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.EndTime!==void 0){let n=s.EndTime;if(typeof n=="string"){if(w(n)>19){let o={instancePath:i+
"/Sott/EndTime",schemaPath:"#/properties/Sott/properties/EndTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than 19 chara\
cters"};e===null?e=[o]:e.push(o),t++}if(w(n)<1){let o={instancePath:i+"/Sott/EndTime",schemaPath:"#/properties/Sott/properties/EndTime/minLength",keyword:"minLe\
ngth",params:{bounds:[1,19]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}if(!ws.test(n)){let o={instancePath:i+"/Sott/EndTime",
schemaPath:"#/properties/Sott/properties/EndTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match p\
attern "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"'};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/EndTime",schemaPath:"#/properties/Sott/pr\
operties/EndTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.TimeDifference!==void 0){let n=s.TimeDifference;
if(typeof n=="string"){if(w(n)>50){let o={instancePath:i+"/Sott/TimeDifference",schemaPath:"#/properties/Sott/properties/TimeDifference/maxLength",keyword:"maxL\
ength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[o]:e.push(o),t++}if(w(n)<1){let o={instancePath:i+"/Sott/TimeDifferen\
ce",schemaPath:"#/properties/Sott/properties/TimeDifference/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/TimeDifference",schemaPath:"#/properties/Sott/properties/TimeDifference/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=pr,se={type:"object",additionalProperties:!1,
required:["SocialSchema","RegistrationFormSchema","SecurityQuestions","IsHttps","AppName","IsCustomerRegistration","ApiVersion","EmailVerificationFlow","IsPhone\
Login","IsUserNameLogin","IsDisabledRegistration","IsDisabledSocialRegistration","IsDisabledAccountLinking","IsAgeRestriction","IsSecurityQuestion","IsNoCallbac\
kForSocialLogin","IsRiskBasedAuthentication","OTPEmailVerification","IsLoginOnEmailVerification","LoginOnPasswordReset","IsRememberMe","LoginLockedConfiguration",
"IsInstantSignin","TwoFactorAuthentication","PrivacyPolicyConfiguration","PassKeysConfig","V2RecaptchaSiteKey","QQTencentCaptchaKey","CustomDomain"],properties:{
SocialSchema:{type:"object",additionalProperties:!1,required:["Providers"],properties:{Providers:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,
required:["Name","Endpoint"],properties:{Name:{type:"string",minLength:1,maxLength:50},Endpoint:{type:"string",minLength:1,maxLength:2e3}}}}}},RegistrationFormSchema:{
type:"array",maxItems:200,items:{type:"object",additionalProperties:!1,required:["Checked","type","name","display","rules","options","permission","DataSource","\
Parent","ParentDataSource"],properties:{Checked:{type:"boolean"},type:{type:"string",minLength:1,maxLength:50},name:{type:"string",minLength:1,maxLength:100},display:{
type:"string",minLength:1,maxLength:200},rules:{type:"string",maxLength:500},options:{type:["array","null"],maxItems:500,items:{type:"object",additionalProperties:!1,
required:["value","text"],properties:{value:{type:"string",maxLength:200},text:{type:"string",maxLength:200}}}},permission:{type:"string",enum:["r","w"]},DataSource:{
type:["string","null"],maxLength:200},Parent:{type:["string","null"],maxLength:100},ParentDataSource:{type:["string","null"],maxLength:200}}}},SecurityQuestions:{
type:"object",additionalProperties:!1,required:["Questions","SecurityQuestionCount"],properties:{Questions:{$ref:"SecurityQuestions"},SecurityQuestionCount:{type:"\
integer",minimum:0}}},IsHttps:{type:"boolean"},AppName:{type:"string",minLength:1,maxLength:100},IsCustomerRegistration:{type:"boolean"},ApiVersion:{type:"objec\
t",additionalProperties:!1,required:["v1","v2"],properties:{v1:{type:"boolean"},v2:{type:"boolean"}}},EmailVerificationFlow:{type:"string",enum:["required","opt\
ional","disabled"]},IsPhoneLogin:{type:"boolean"},IsUserNameLogin:{type:"boolean"},IsDisabledRegistration:{type:"boolean"},IsDisabledSocialRegistration:{type:"b\
oolean"},IsDisabledAccountLinking:{type:"boolean"},IsAgeRestriction:{type:"boolean"},IsSecurityQuestion:{type:"boolean"},IsNoCallbackForSocialLogin:{type:"boole\
an"},IsRiskBasedAuthentication:{type:"boolean"},OTPEmailVerification:{type:"boolean"},IsLoginOnEmailVerification:{type:"boolean"},LoginOnPasswordReset:{type:"bo\
olean"},IsRememberMe:{type:"boolean"},LoginLockedConfiguration:{type:"object",additionalProperties:!1,required:["LoginLockedType","MaximumFailedLoginAttempts","\
SuspendConfiguration"],properties:{LoginLockedType:{type:"string",enum:["None","Captcha","SecurityQuestion","Suspend","Block"]},MaximumFailedLoginAttempts:{type:"\
integer",minimum:0},SuspendConfiguration:{type:"object",additionalProperties:!1,required:["EffectivePeriodInSeconds"],properties:{EffectivePeriodInSeconds:{type:"\
integer",minimum:0}}}}},IsInstantSignin:{type:"object",additionalProperties:!1,required:["EmailLink","SmsOtp"],properties:{EmailLink:{type:"boolean"},SmsOtp:{type:"\
boolean"}}},TwoFactorAuthentication:{type:"object",additionalProperties:!1,required:["IsEnabled","IsRequired","IsGoogleAuthenticator","IsAuthenticator","IsSmsOT\
PAuthenticator","IsEmailOTPAuthenticator","IsSecurityQuestionAuthenticator","IsPushAuthenticator","IsDuoSecurityAuthenticator","IsPasskeyAuthenticator"],properties:{
IsEnabled:{type:"boolean"},IsRequired:{type:"boolean"},IsGoogleAuthenticator:{type:"boolean"},IsAuthenticator:{type:"boolean"},IsSmsOTPAuthenticator:{type:"bool\
ean"},IsEmailOTPAuthenticator:{type:"boolean"},IsSecurityQuestionAuthenticator:{type:"boolean"},IsPushAuthenticator:{type:"boolean"},IsDuoSecurityAuthenticator:{
type:"boolean"},IsPasskeyAuthenticator:{type:"boolean"}}},PrivacyPolicyConfiguration:{type:"object",additionalProperties:!1,required:["IsEnabled","Mode","Privac\
yPolicies"],properties:{IsEnabled:{type:"boolean"},Mode:{type:"string",enum:["Moderated","Strict"]},PrivacyPolicies:{type:"array",maxItems:100,items:{type:"obje\
ct",additionalProperties:!1,required:["Version","StartDateTime"],properties:{Version:{type:"string",minLength:1,maxLength:100},StartDateTime:{$ref:"Moment"}}}}}},
PassKeysConfig:{type:"object",additionalProperties:!1,required:["IsEnabled","PasskeySelection","RPDisplayName","RPID","RPOrigins"],properties:{IsEnabled:{type:"\
boolean"},PasskeySelection:{type:"string",enum:["Both","Button","Autofill"]},RPDisplayName:{type:"string",minLength:1,maxLength:100},RPID:{type:"string",minLength:1,
maxLength:255},RPOrigins:{type:"array",maxItems:20,items:{type:"string",maxLength:300}}}},V2RecaptchaSiteKey:{type:"string",maxLength:200},QQTencentCaptchaKey:{
type:"string",maxLength:200},CustomDomain:{type:["string","null"],maxLength:255}},$id:"AppInfo"};function Oe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(r)){if(r.length>50){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{bounds:[0,50]},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.QuestionId===void 0){let c={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"QuestionId"},message:"must h\
ave required property 'QuestionId'"};e===null?e=[c]:e.push(c),t++}if(o.Question===void 0){let c={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"req\
uired",params:{missingProperty:"Question"},message:"must have required property 'Question'"};e===null?e=[c]:e.push(c),t++}for(let c in o)if(!(c==="QuestionId"||
c==="Question")){let m={instancePath:i+"/"+n,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"mus\
t NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(o.QuestionId!==void 0&&(G(o.QuestionId,{instancePath:i+"/"+n+"/QuestionId",parentData:o,parentDataProperty:"\
QuestionId",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),o.Question!==void 0){let c=o.Question;if(typeof c=="string"){if(w(
c)>255){let m={instancePath:i+"/"+n+"/Question",schemaPath:"#/items/properties/Question/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT\
 have more than 255 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/"+n+"/Question",schemaPath:"#/items/properties/Question/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}}else{let c={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}Oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function pr(r,{instancePath:i="",
parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SocialSchema===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
SocialSchema"},message:"must have required property 'SocialSchema'"};e===null?e=[s]:e.push(s),t++}if(r.RegistrationFormSchema===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"RegistrationFormSchema"},message:"must have required property 'RegistrationFormSchema'"};e===null?e=[s]:
e.push(s),t++}if(r.SecurityQuestions===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityQuestions"},message:"\
must have required property 'SecurityQuestions'"};e===null?e=[s]:e.push(s),t++}if(r.IsHttps===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"IsHttps"},message:"must have required property 'IsHttps'"};e===null?e=[s]:e.push(s),t++}if(r.AppName===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AppName"},message:"must have required property 'AppName'"};e===null?e=[s]:e.push(s),t++}if(r.
IsCustomerRegistration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsCustomerRegistration"},message:"mus\
t have required property 'IsCustomerRegistration'"};e===null?e=[s]:e.push(s),t++}if(r.ApiVersion===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ApiVersion"},message:"must have required property 'ApiVersion'"};e===null?e=[s]:e.push(s),t++}if(r.EmailVerificationFlow===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EmailVerificationFlow"},message:"must have required property 'EmailVer\
ificationFlow'"};e===null?e=[s]:e.push(s),t++}if(r.IsPhoneLogin===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
IsPhoneLogin"},message:"must have required property 'IsPhoneLogin'"};e===null?e=[s]:e.push(s),t++}if(r.IsUserNameLogin===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsUserNameLogin"},message:"must have required property 'IsUserNameLogin'"};e===null?e=[s]:e.push(s),t++}
if(r.IsDisabledRegistration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDisabledRegistration"},message:"\
must have required property 'IsDisabledRegistration'"};e===null?e=[s]:e.push(s),t++}if(r.IsDisabledSocialRegistration===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsDisabledSocialRegistration"},message:"must have required property 'IsDisabledSocialRegistration'"};e===
null?e=[s]:e.push(s),t++}if(r.IsDisabledAccountLinking===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDis\
abledAccountLinking"},message:"must have required property 'IsDisabledAccountLinking'"};e===null?e=[s]:e.push(s),t++}if(r.IsAgeRestriction===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsAgeRestriction"},message:"must have required property 'IsAgeRestriction'"};e===null?e=[s]:
e.push(s),t++}if(r.IsSecurityQuestion===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsSecurityQuestion"},message:"\
must have required property 'IsSecurityQuestion'"};e===null?e=[s]:e.push(s),t++}if(r.IsNoCallbackForSocialLogin===void 0){let s={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"IsNoCallbackForSocialLogin"},message:"must have required property 'IsNoCallbackForSocialLogin'"};e===null?e=
[s]:e.push(s),t++}if(r.IsRiskBasedAuthentication===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsRiskBased\
Authentication"},message:"must have required property 'IsRiskBasedAuthentication'"};e===null?e=[s]:e.push(s),t++}if(r.OTPEmailVerification===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"OTPEmailVerification"},message:"must have required property 'OTPEmailVerification'"};e===null?
e=[s]:e.push(s),t++}if(r.IsLoginOnEmailVerification===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsLoginO\
nEmailVerification"},message:"must have required property 'IsLoginOnEmailVerification'"};e===null?e=[s]:e.push(s),t++}if(r.LoginOnPasswordReset===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LoginOnPasswordReset"},message:"must have required property 'LoginOnPasswordR\
eset'"};e===null?e=[s]:e.push(s),t++}if(r.IsRememberMe===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsRem\
emberMe"},message:"must have required property 'IsRememberMe'"};e===null?e=[s]:e.push(s),t++}if(r.LoginLockedConfiguration===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"LoginLockedConfiguration"},message:"must have required property 'LoginLockedConfiguration'"};e===null?e=
[s]:e.push(s),t++}if(r.IsInstantSignin===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsInstantSignin"},message:"\
must have required property 'IsInstantSignin'"};e===null?e=[s]:e.push(s),t++}if(r.TwoFactorAuthentication===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"TwoFactorAuthentication"},message:"must have required property 'TwoFactorAuthentication'"};e===null?e=[s]:e.push(s),
t++}if(r.PrivacyPolicyConfiguration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PrivacyPolicyConfigurati\
on"},message:"must have required property 'PrivacyPolicyConfiguration'"};e===null?e=[s]:e.push(s),t++}if(r.PassKeysConfig===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"PassKeysConfig"},message:"must have required property 'PassKeysConfig'"};e===null?e=[s]:e.push(s),t++}if(r.
V2RecaptchaSiteKey===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"V2RecaptchaSiteKey"},message:"must have r\
equired property 'V2RecaptchaSiteKey'"};e===null?e=[s]:e.push(s),t++}if(r.QQTencentCaptchaKey===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"QQTencentCaptchaKey"},message:"must have required property 'QQTencentCaptchaKey'"};e===null?e=[s]:e.push(s),t++}if(r.CustomDomain===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CustomDomain"},message:"must have required property 'CustomDom\
ain'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!be.call(se.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.SocialSchema!==void 0){let s=r.SocialSchema;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.Providers===void 0){let n={instancePath:i+"/SocialSchema",schemaPath:"#/properties/SocialSchema/required",keyword:"\
required",params:{missingProperty:"Providers"},message:"must have required property 'Providers'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(n!=="Providers"){
let o={instancePath:i+"/SocialSchema",schemaPath:"#/properties/SocialSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(s.Providers!==void 0){let n=s.Providers;if(Array.isArray(n)){if(n.length>50){let c={instancePath:i+
"/SocialSchema/Providers",schemaPath:"#/properties/SocialSchema/properties/Providers/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have \
more than 50 items"};e===null?e=[c]:e.push(c),t++}let o=n.length;for(let c=0;c<o;c++){let m=n[c];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Name===void 0){
let d={instancePath:i+"/SocialSchema/Providers/"+c,schemaPath:"#/properties/SocialSchema/properties/Providers/items/required",keyword:"required",params:{missingProperty:"\
Name"},message:"must have required property 'Name'"};e===null?e=[d]:e.push(d),t++}if(m.Endpoint===void 0){let d={instancePath:i+"/SocialSchema/Providers/"+c,schemaPath:"\
#/properties/SocialSchema/properties/Providers/items/required",keyword:"required",params:{missingProperty:"Endpoint"},message:"must have required property 'Endp\
oint'"};e===null?e=[d]:e.push(d),t++}for(let d in m)if(!(d==="Name"||d==="Endpoint")){let D={instancePath:i+"/SocialSchema/Providers/"+c,schemaPath:"#/propertie\
s/SocialSchema/properties/Providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional p\
roperties"};e===null?e=[D]:e.push(D),t++}if(m.Name!==void 0){let d=m.Name;if(typeof d=="string"){if(w(d)>50){let D={instancePath:i+"/SocialSchema/Providers/"+c+
"/Name",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT\
 have more than 50 characters"};e===null?e=[D]:e.push(D),t++}if(w(d)<1){let D={instancePath:i+"/SocialSchema/Providers/"+c+"/Name",schemaPath:"#/properties/Soci\
alSchema/properties/Providers/items/properties/Name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?
e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/SocialSchema/Providers/"+c+"/Name",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties\
/Name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),t++}}if(m.Endpoint!==void 0){let d=m.Endpoint;if(typeof d==
"string"){if(w(d)>2e3){let D={instancePath:i+"/SocialSchema/Providers/"+c+"/Endpoint",schemaPath:"#/properties/SocialSchema/properties/Providers/items/propertie\
s/Endpoint/maxLength",keyword:"maxLength",params:{bounds:[1,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[D]:e.push(D),t++}if(w(d)<1){let D={
instancePath:i+"/SocialSchema/Providers/"+c+"/Endpoint",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Endpoint/minLength",keyword:"\
minLength",params:{bounds:[1,2e3]},message:"must NOT have fewer than 1 characters"};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/SocialSchema/Prov\
iders/"+c+"/Endpoint",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Endpoint/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[D]:e.push(D),t++}}}else{let d={instancePath:i+"/SocialSchema/Providers/"+c,schemaPath:"#/properties/SocialSchema/properties/Provide\
rs/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:i+"/SocialSchema/Provider\
s",schemaPath:"#/properties/SocialSchema/properties/Providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}}else{
let n={instancePath:i+"/SocialSchema",schemaPath:"#/properties/SocialSchema/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),t++}}if(r.RegistrationFormSchema!==void 0){let s=r.RegistrationFormSchema;if(Array.isArray(s)){if(s.length>200){let o={instancePath:i+"/RegistrationFo\
rmSchema",schemaPath:"#/properties/RegistrationFormSchema/maxItems",keyword:"maxItems",params:{bounds:[0,200]},message:"must NOT have more than 200 items"};e===
null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let c=s[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.Checked===void 0){let m={instancePath:i+
"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"Checked"},message:"must\
 have required property 'Checked'"};e===null?e=[m]:e.push(m),t++}if(c.type===void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties\
/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[m]:e.push(m),
t++}if(c.name===void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(m),t++}if(c.display===void 0){let m={instancePath:i+"/RegistrationFo\
rmSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"display"},message:"must have required p\
roperty 'display'"};e===null?e=[m]:e.push(m),t++}if(c.rules===void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFo\
rmSchema/items/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[m]:e.push(m),t++}if(c.options===
void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"\
options"},message:"must have required property 'options'"};e===null?e=[m]:e.push(m),t++}if(c.permission===void 0){let m={instancePath:i+"/RegistrationFormSchema\
/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"permission"},message:"must have required proper\
ty 'permission'"};e===null?e=[m]:e.push(m),t++}if(c.DataSource===void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/Registratio\
nFormSchema/items/required",keyword:"required",params:{missingProperty:"DataSource"},message:"must have required property 'DataSource'"};e===null?e=[m]:e.push(m),
t++}if(c.Parent===void 0){let m={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",
params:{missingProperty:"Parent"},message:"must have required property 'Parent'"};e===null?e=[m]:e.push(m),t++}if(c.ParentDataSource===void 0){let m={instancePath:i+
"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"ParentDataSource"},message:"\
must have required property 'ParentDataSource'"};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!be.call(se.properties.RegistrationFormSchema.items.properties,m)){
let d={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(c.Checked!==void 0&&typeof c.Checked!="boolean"){let m={instancePath:i+
"/RegistrationFormSchema/"+o+"/Checked",schemaPath:"#/properties/RegistrationFormSchema/items/properties/Checked/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[m]:e.push(m),t++}if(c.type!==void 0){let m=c.type;if(typeof m=="string"){if(w(m)>50){let d={instancePath:i+"/RegistrationFormSchem\
a/"+o+"/type",schemaPath:"#/properties/RegistrationFormSchema/items/properties/type/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have\
 more than 50 characters"};e===null?e=[d]:e.push(d),t++}if(w(m)<1){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/type",schemaPath:"#/properties/Registrat\
ionFormSchema/items/properties/type/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/type",schemaPath:"#/properties/RegistrationFormSchema/items/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.name!==void 0){let m=c.name;if(typeof m=="string"){if(w(m)>100){let d={instancePath:i+
"/RegistrationFormSchema/"+o+"/name",schemaPath:"#/properties/RegistrationFormSchema/items/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}if(w(m)<1){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/name",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/name/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/name",schemaPath:"#/properties/RegistrationFormSchema/items/properties/n\
ame/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.display!==void 0){let m=c.display;if(typeof m=="str\
ing"){if(w(m)>200){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/display",schemaPath:"#/properties/RegistrationFormSchema/items/properties/display/maxLen\
gth",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}if(w(m)<1){let d={instancePath:i+
"/RegistrationFormSchema/"+o+"/display",schemaPath:"#/properties/RegistrationFormSchema/items/properties/display/minLength",keyword:"minLength",params:{bounds:[
1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/display",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/display/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}
if(c.rules!==void 0){let m=c.rules;if(typeof m=="string"){if(w(m)>500){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/rules",schemaPath:"#/properties/Regi\
strationFormSchema/items/properties/rules/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[d]:
e.push(d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/rules",schemaPath:"#/properties/RegistrationFormSchema/items/properties/rules/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.options!==void 0){let m=c.options;if(!Array.isArray(m)&&m!==null){let d={
instancePath:i+"/RegistrationFormSchema/"+o+"/options",schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/type",keyword:"type",params:{type:se.
properties.RegistrationFormSchema.items.properties.options.type},message:"must be array,null"};e===null?e=[d]:e.push(d),t++}if(Array.isArray(m)){if(m.length>500){
let D={instancePath:i+"/RegistrationFormSchema/"+o+"/options",schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/maxItems",keyword:"maxIte\
ms",params:{bounds:[0,500]},message:"must NOT have more than 500 items"};e===null?e=[D]:e.push(D),t++}let d=m.length;for(let D=0;D<d;D++){let N=m[D];if(N&&typeof N==
"object"&&!Array.isArray(N)){if(N.value===void 0){let E={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D,schemaPath:"#/properties/RegistrationFormSche\
ma/items/properties/options/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[E]:e.
push(E),t++}if(N.text===void 0){let E={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D,schemaPath:"#/properties/RegistrationFormSchema/items/propertie\
s/options/items/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[E]:e.push(E),t++}for(let E in N)
if(!(E==="value"||E==="text")){let v={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D,schemaPath:"#/properties/RegistrationFormSchema/items/properties\
/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};e===null?e=[v]:
e.push(v),t++}if(N.value!==void 0){let E=N.value;if(typeof E=="string"){if(w(E)>200){let v={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D+"/value",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/options/items/properties/value/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT hav\
e more than 200 characters"};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D+"/value",schemaPath:"#/properti\
es/RegistrationFormSchema/items/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.
push(v),t++}}if(N.text!==void 0){let E=N.text;if(typeof E=="string"){if(w(E)>200){let v={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D+"/text",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/options/items/properties/text/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have\
 more than 200 characters"};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D+"/text",schemaPath:"#/properties\
/RegistrationFormSchema/items/properties/options/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(
v),t++}}}else{let E={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+D,schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[E]:e.push(E),t++}}}}if(c.permission!==void 0){let m=c.permission;if(typeof m!="s\
tring"){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/permission",schemaPath:"#/properties/RegistrationFormSchema/items/properties/permission/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}if(!(m==="r"||m==="w")){let d={instancePath:i+"/RegistrationFormSchema/"+o+"\
/permission",schemaPath:"#/properties/RegistrationFormSchema/items/properties/permission/enum",keyword:"enum",params:{allowedValues:se.properties.RegistrationFormSchema.
items.properties.permission.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(c.DataSource!==void 0){let m=c.DataSource;
if(typeof m!="string"&&m!==null){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/DataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properti\
es/DataSource/type",keyword:"type",params:{type:se.properties.RegistrationFormSchema.items.properties.DataSource.type},message:"must be string,null"};e===null?e=
[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/DataSource",schemaPath:"#/properties/RegistrationFormSch\
ema/items/properties/DataSource/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),
t++}}if(c.Parent!==void 0){let m=c.Parent;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/Parent",schemaPath:"#/properties\
/RegistrationFormSchema/items/properties/Parent/type",keyword:"type",params:{type:se.properties.RegistrationFormSchema.items.properties.Parent.type},message:"mu\
st be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>100){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/Parent",schemaPath:"#/pro\
perties/RegistrationFormSchema/items/properties/Parent/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};
e===null?e=[d]:e.push(d),t++}}if(c.ParentDataSource!==void 0){let m=c.ParentDataSource;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/RegistrationForm\
Schema/"+o+"/ParentDataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properties/ParentDataSource/type",keyword:"type",params:{type:se.properties.
RegistrationFormSchema.items.properties.ParentDataSource.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={
instancePath:i+"/RegistrationFormSchema/"+o+"/ParentDataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properties/ParentDataSource/maxLength",keyword:"\
maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}}else{let m={instancePath:i+"/RegistrationFor\
mSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),
t++}}}else{let n={instancePath:i+"/RegistrationFormSchema",schemaPath:"#/properties/RegistrationFormSchema/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}if(r.SecurityQuestions!==void 0){let s=r.SecurityQuestions;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.Questions===
void 0){let n={instancePath:i+"/SecurityQuestions",schemaPath:"#/properties/SecurityQuestions/required",keyword:"required",params:{missingProperty:"Questions"},
message:"must have required property 'Questions'"};e===null?e=[n]:e.push(n),t++}if(s.SecurityQuestionCount===void 0){let n={instancePath:i+"/SecurityQuestions",
schemaPath:"#/properties/SecurityQuestions/required",keyword:"required",params:{missingProperty:"SecurityQuestionCount"},message:"must have required property 'S\
ecurityQuestionCount'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="Questions"||n==="SecurityQuestionCount")){let o={instancePath:i+"/SecurityQuestion\
s",schemaPath:"#/properties/SecurityQuestions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties"};e===null?e=[o]:e.push(o),t++}if(s.Questions!==void 0&&(Oe(s.Questions,{instancePath:i+"/SecurityQuestions/Questions",parentData:s,parentDataProperty:"\
Questions",rootData:p,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.SecurityQuestionCount!==void 0){let n=s.SecurityQuestionCount;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:i+"/SecurityQuestions/SecurityQuestionCount",schemaPath:"#/properties/SecurityQues\
tions/properties/SecurityQuestionCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n))){let o={instancePath:i+"/SecurityQuestions/SecurityQuestionCount",schemaPath:"#/properties/SecurityQuestions/properties/SecurityQue\
stionCount/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/SecurityQuestions",
schemaPath:"#/properties/SecurityQuestions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.IsHttps!==void 0&&
typeof r.IsHttps!="boolean"){let s={instancePath:i+"/IsHttps",schemaPath:"#/properties/IsHttps/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[s]:e.push(s),t++}if(r.AppName!==void 0){let s=r.AppName;if(typeof s=="string"){if(w(s)>100){let n={instancePath:i+"/AppName",schemaPath:"#/pr\
operties/AppName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(w(s)<1){
let n={instancePath:i+"/AppName",schemaPath:"#/properties/AppName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/AppName",schemaPath:"#/properties/AppName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.IsCustomerRegistration!==void 0&&typeof r.IsCustomerRegistration!="boolean"){let s={instancePath:i+"/IsCusto\
merRegistration",schemaPath:"#/properties/IsCustomerRegistration/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
t++}if(r.ApiVersion!==void 0){let s=r.ApiVersion;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.v1===void 0){let n={instancePath:i+"/ApiVersion",schemaPath:"\
#/properties/ApiVersion/required",keyword:"required",params:{missingProperty:"v1"},message:"must have required property 'v1'"};e===null?e=[n]:e.push(n),t++}if(s.
v2===void 0){let n={instancePath:i+"/ApiVersion",schemaPath:"#/properties/ApiVersion/required",keyword:"required",params:{missingProperty:"v2"},message:"must ha\
ve required property 'v2'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="v1"||n==="v2")){let o={instancePath:i+"/ApiVersion",schemaPath:"#/properties/A\
piVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(s.v1!==void 0&&typeof s.v1!="boolean"){let n={instancePath:i+"/ApiVersion/v1",schemaPath:"#/properties/ApiVersion/properties/v1/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.v2!==void 0&&typeof s.v2!="boolean"){let n={instancePath:i+"/ApiVersion/v2",schemaPath:"\
#/properties/ApiVersion/properties/v2/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/ApiVersion",schemaPath:"#/properties/ApiVersion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.EmailVerificationFlow!==
void 0){let s=r.EmailVerificationFlow;if(typeof s!="string"){let n={instancePath:i+"/EmailVerificationFlow",schemaPath:"#/properties/EmailVerificationFlow/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="required"||s==="optional"||s==="disabled")){let n={instancePath:i+
"/EmailVerificationFlow",schemaPath:"#/properties/EmailVerificationFlow/enum",keyword:"enum",params:{allowedValues:se.properties.EmailVerificationFlow.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.IsPhoneLogin!==void 0&&typeof r.IsPhoneLogin!="boolean"){let s={instancePath:i+"\
/IsPhoneLogin",schemaPath:"#/properties/IsPhoneLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsUserNameLogin!==
void 0&&typeof r.IsUserNameLogin!="boolean"){let s={instancePath:i+"/IsUserNameLogin",schemaPath:"#/properties/IsUserNameLogin/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsDisabledRegistration!==void 0&&typeof r.IsDisabledRegistration!="boolean"){let s={instancePath:i+
"/IsDisabledRegistration",schemaPath:"#/properties/IsDisabledRegistration/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:
e.push(s),t++}if(r.IsDisabledSocialRegistration!==void 0&&typeof r.IsDisabledSocialRegistration!="boolean"){let s={instancePath:i+"/IsDisabledSocialRegistration",
schemaPath:"#/properties/IsDisabledSocialRegistration/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
IsDisabledAccountLinking!==void 0&&typeof r.IsDisabledAccountLinking!="boolean"){let s={instancePath:i+"/IsDisabledAccountLinking",schemaPath:"#/properties/IsDi\
sabledAccountLinking/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsAgeRestriction!==void 0&&typeof r.
IsAgeRestriction!="boolean"){let s={instancePath:i+"/IsAgeRestriction",schemaPath:"#/properties/IsAgeRestriction/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsSecurityQuestion!==void 0&&typeof r.IsSecurityQuestion!="boolean"){let s={instancePath:i+"/IsSecurityQuest\
ion",schemaPath:"#/properties/IsSecurityQuestion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsNoCallbackForSocialLogin!==
void 0&&typeof r.IsNoCallbackForSocialLogin!="boolean"){let s={instancePath:i+"/IsNoCallbackForSocialLogin",schemaPath:"#/properties/IsNoCallbackForSocialLogin/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsRiskBasedAuthentication!==void 0&&typeof r.IsRiskBasedAuthentication!=
"boolean"){let s={instancePath:i+"/IsRiskBasedAuthentication",schemaPath:"#/properties/IsRiskBasedAuthentication/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.OTPEmailVerification!==void 0&&typeof r.OTPEmailVerification!="boolean"){let s={instancePath:i+"/OTPEmailVer\
ification",schemaPath:"#/properties/OTPEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
IsLoginOnEmailVerification!==void 0&&typeof r.IsLoginOnEmailVerification!="boolean"){let s={instancePath:i+"/IsLoginOnEmailVerification",schemaPath:"#/propertie\
s/IsLoginOnEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.LoginOnPasswordReset!==void 0&&
typeof r.LoginOnPasswordReset!="boolean"){let s={instancePath:i+"/LoginOnPasswordReset",schemaPath:"#/properties/LoginOnPasswordReset/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsRememberMe!==void 0&&typeof r.IsRememberMe!="boolean"){let s={instancePath:i+"/Is\
RememberMe",schemaPath:"#/properties/IsRememberMe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.LoginLockedConfiguration!==
void 0){let s=r.LoginLockedConfiguration;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.LoginLockedType===void 0){let n={instancePath:i+"/LoginLockedConfigur\
ation",schemaPath:"#/properties/LoginLockedConfiguration/required",keyword:"required",params:{missingProperty:"LoginLockedType"},message:"must have required pro\
perty 'LoginLockedType'"};e===null?e=[n]:e.push(n),t++}if(s.MaximumFailedLoginAttempts===void 0){let n={instancePath:i+"/LoginLockedConfiguration",schemaPath:"#\
/properties/LoginLockedConfiguration/required",keyword:"required",params:{missingProperty:"MaximumFailedLoginAttempts"},message:"must have required property 'Ma\
ximumFailedLoginAttempts'"};e===null?e=[n]:e.push(n),t++}if(s.SuspendConfiguration===void 0){let n={instancePath:i+"/LoginLockedConfiguration",schemaPath:"#/pro\
perties/LoginLockedConfiguration/required",keyword:"required",params:{missingProperty:"SuspendConfiguration"},message:"must have required property 'SuspendConfi\
guration'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="LoginLockedType"||n==="MaximumFailedLoginAttempts"||n==="SuspendConfiguration")){let o={instancePath:i+
"/LoginLockedConfiguration",schemaPath:"#/properties/LoginLockedConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(s.LoginLockedType!==void 0){let n=s.LoginLockedType;if(typeof n!="string"){let o={
instancePath:i+"/LoginLockedConfiguration/LoginLockedType",schemaPath:"#/properties/LoginLockedConfiguration/properties/LoginLockedType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="None"||n==="Captcha"||n==="SecurityQuestion"||n==="Suspend"||n==="Block")){let o={
instancePath:i+"/LoginLockedConfiguration/LoginLockedType",schemaPath:"#/properties/LoginLockedConfiguration/properties/LoginLockedType/enum",keyword:"enum",params:{
allowedValues:se.properties.LoginLockedConfiguration.properties.LoginLockedType.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}if(s.MaximumFailedLoginAttempts!==void 0){let n=s.MaximumFailedLoginAttempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:i+
"/LoginLockedConfiguration/MaximumFailedLoginAttempts",schemaPath:"#/properties/LoginLockedConfiguration/properties/MaximumFailedLoginAttempts/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let o={instancePath:i+"\
/LoginLockedConfiguration/MaximumFailedLoginAttempts",schemaPath:"#/properties/LoginLockedConfiguration/properties/MaximumFailedLoginAttempts/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}if(s.SuspendConfiguration!==void 0){let n=s.SuspendConfiguration;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.EffectivePeriodInSeconds===void 0){let o={instancePath:i+"/LoginLockedConfiguration/SuspendConfiguration",schemaPath:"#/proper\
ties/LoginLockedConfiguration/properties/SuspendConfiguration/required",keyword:"required",params:{missingProperty:"EffectivePeriodInSeconds"},message:"must hav\
e required property 'EffectivePeriodInSeconds'"};e===null?e=[o]:e.push(o),t++}for(let o in n)if(o!=="EffectivePeriodInSeconds"){let c={instancePath:i+"/LoginLoc\
kedConfiguration/SuspendConfiguration",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(n.EffectivePeriodInSeconds!==void 0){
let o=n.EffectivePeriodInSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:i+"/LoginLockedConfiguration/SuspendConfiguration\
/EffectivePeriodInSeconds",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/properties/EffectivePeriodInSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let c={instancePath:i+
"/LoginLockedConfiguration/SuspendConfiguration/EffectivePeriodInSeconds",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/prop\
erties/EffectivePeriodInSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[c]:e.push(c),t++}}}else{let o={instancePath:i+
"/LoginLockedConfiguration/SuspendConfiguration",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/LoginLockedConfiguration",schemaPath:"#/properties/LoginLoc\
kedConfiguration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.IsInstantSignin!==void 0){let s=r.IsInstantSignin;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.EmailLink===void 0){let n={instancePath:i+"/IsInstantSignin",schemaPath:"#/properties/IsInstantSignin/required",
keyword:"required",params:{missingProperty:"EmailLink"},message:"must have required property 'EmailLink'"};e===null?e=[n]:e.push(n),t++}if(s.SmsOtp===void 0){let n={
instancePath:i+"/IsInstantSignin",schemaPath:"#/properties/IsInstantSignin/required",keyword:"required",params:{missingProperty:"SmsOtp"},message:"must have req\
uired property 'SmsOtp'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="EmailLink"||n==="SmsOtp")){let o={instancePath:i+"/IsInstantSignin",schemaPath:"\
#/properties/IsInstantSignin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}if(s.EmailLink!==void 0&&typeof s.EmailLink!="boolean"){let n={instancePath:i+"/IsInstantSignin/EmailLink",schemaPath:"#/properties/IsI\
nstantSignin/properties/EmailLink/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.SmsOtp!==void 0&&typeof s.
SmsOtp!="boolean"){let n={instancePath:i+"/IsInstantSignin/SmsOtp",schemaPath:"#/properties/IsInstantSignin/properties/SmsOtp/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/IsInstantSignin",schemaPath:"#/properties/IsInstantSignin/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.TwoFactorAuthentication!==void 0){let s=r.TwoFactorAuthentication;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.IsEnabled===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthent\
ication/required",keyword:"required",params:{missingProperty:"IsEnabled"},message:"must have required property 'IsEnabled'"};e===null?e=[n]:e.push(n),t++}if(s.IsRequired===
void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/required",keyword:"required",params:{missingProperty:"\
IsRequired"},message:"must have required property 'IsRequired'"};e===null?e=[n]:e.push(n),t++}if(s.IsGoogleAuthenticator===void 0){let n={instancePath:i+"/TwoFa\
ctorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/required",keyword:"required",params:{missingProperty:"IsGoogleAuthenticator"},message:"must\
 have required property 'IsGoogleAuthenticator'"};e===null?e=[n]:e.push(n),t++}if(s.IsAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"\
#/properties/TwoFactorAuthentication/required",keyword:"required",params:{missingProperty:"IsAuthenticator"},message:"must have required property 'IsAuthenticat\
or'"};e===null?e=[n]:e.push(n),t++}if(s.IsSmsOTPAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthe\
ntication/required",keyword:"required",params:{missingProperty:"IsSmsOTPAuthenticator"},message:"must have required property 'IsSmsOTPAuthenticator'"};e===null?
e=[n]:e.push(n),t++}if(s.IsEmailOTPAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/req\
uired",keyword:"required",params:{missingProperty:"IsEmailOTPAuthenticator"},message:"must have required property 'IsEmailOTPAuthenticator'"};e===null?e=[n]:e.push(
n),t++}if(s.IsSecurityQuestionAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/required",
keyword:"required",params:{missingProperty:"IsSecurityQuestionAuthenticator"},message:"must have required property 'IsSecurityQuestionAuthenticator'"};e===null?
e=[n]:e.push(n),t++}if(s.IsPushAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/require\
d",keyword:"required",params:{missingProperty:"IsPushAuthenticator"},message:"must have required property 'IsPushAuthenticator'"};e===null?e=[n]:e.push(n),t++}if(s.
IsDuoSecurityAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/required",keyword:"requir\
ed",params:{missingProperty:"IsDuoSecurityAuthenticator"},message:"must have required property 'IsDuoSecurityAuthenticator'"};e===null?e=[n]:e.push(n),t++}if(s.
IsPasskeyAuthenticator===void 0){let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/required",keyword:"required",
params:{missingProperty:"IsPasskeyAuthenticator"},message:"must have required property 'IsPasskeyAuthenticator'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!be.
call(se.properties.TwoFactorAuthentication.properties,n)){let o={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(s.
IsEnabled!==void 0&&typeof s.IsEnabled!="boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsEnabled",schemaPath:"#/properties/TwoFactorAuthentication/p\
roperties/IsEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsRequired!==void 0&&typeof s.IsRequired!=
"boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsRequired",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsRequired/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsGoogleAuthenticator!==void 0&&typeof s.IsGoogleAuthenticator!="boolean"){
let n={instancePath:i+"/TwoFactorAuthentication/IsGoogleAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsGoogleAuthenticator/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsAuthenticator!==void 0&&typeof s.IsAuthenticator!="boolean"){let n={
instancePath:i+"/TwoFactorAuthentication/IsAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsAuthenticator/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsSmsOTPAuthenticator!==void 0&&typeof s.IsSmsOTPAuthenticator!="boolean"){let n={instancePath:i+
"/TwoFactorAuthentication/IsSmsOTPAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsSmsOTPAuthenticator/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsEmailOTPAuthenticator!==void 0&&typeof s.IsEmailOTPAuthenticator!="boolean"){let n={
instancePath:i+"/TwoFactorAuthentication/IsEmailOTPAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsEmailOTPAuthenticator/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsSecurityQuestionAuthenticator!==void 0&&typeof s.IsSecurityQuestionAuthenticator!=
"boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsSecurityQuestionAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/properties/IsSecuri\
tyQuestionAuthenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsPushAuthenticator!==void 0&&
typeof s.IsPushAuthenticator!="boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsPushAuthenticator",schemaPath:"#/properties/TwoFactorAuthentication/p\
roperties/IsPushAuthenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.IsDuoSecurityAuthenticator!==
void 0&&typeof s.IsDuoSecurityAuthenticator!="boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsDuoSecurityAuthenticator",schemaPath:"#/properties/Two\
FactorAuthentication/properties/IsDuoSecurityAuthenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}
if(s.IsPasskeyAuthenticator!==void 0&&typeof s.IsPasskeyAuthenticator!="boolean"){let n={instancePath:i+"/TwoFactorAuthentication/IsPasskeyAuthenticator",schemaPath:"\
#/properties/TwoFactorAuthentication/properties/IsPasskeyAuthenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.PrivacyPolicyConfiguration!==void 0){let s=r.PrivacyPolicyConfiguration;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.IsEnabled===void 0){let n={instancePath:i+"/PrivacyPolicyConfiguration",schemaPath:"#/properties/PrivacyPolicyConfiguration/required",keyword:"\
required",params:{missingProperty:"IsEnabled"},message:"must have required property 'IsEnabled'"};e===null?e=[n]:e.push(n),t++}if(s.Mode===void 0){let n={instancePath:i+
"/PrivacyPolicyConfiguration",schemaPath:"#/properties/PrivacyPolicyConfiguration/required",keyword:"required",params:{missingProperty:"Mode"},message:"must hav\
e required property 'Mode'"};e===null?e=[n]:e.push(n),t++}if(s.PrivacyPolicies===void 0){let n={instancePath:i+"/PrivacyPolicyConfiguration",schemaPath:"#/prope\
rties/PrivacyPolicyConfiguration/required",keyword:"required",params:{missingProperty:"PrivacyPolicies"},message:"must have required property 'PrivacyPolicies'"};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="IsEnabled"||n==="Mode"||n==="PrivacyPolicies")){let o={instancePath:i+"/PrivacyPolicyConfiguration",schemaPath:"\
#/properties/PrivacyPolicyConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties"};e===null?e=[o]:e.push(o),t++}if(s.IsEnabled!==void 0&&typeof s.IsEnabled!="boolean"){let n={instancePath:i+"/PrivacyPolicyConfiguration/IsEnabled",schemaPath:"\
#/properties/PrivacyPolicyConfiguration/properties/IsEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}
if(s.Mode!==void 0){let n=s.Mode;if(typeof n!="string"){let o={instancePath:i+"/PrivacyPolicyConfiguration/Mode",schemaPath:"#/properties/PrivacyPolicyConfigura\
tion/properties/Mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="Moderated"||n==="Strict")){let o={
instancePath:i+"/PrivacyPolicyConfiguration/Mode",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/Mode/enum",keyword:"enum",params:{allowedValues:se.
properties.PrivacyPolicyConfiguration.properties.Mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(s.PrivacyPolicies!==
void 0){let n=s.PrivacyPolicies;if(Array.isArray(n)){if(n.length>100){let c={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies",schemaPath:"#/properti\
es/PrivacyPolicyConfiguration/properties/PrivacyPolicies/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?
e=[c]:e.push(c),t++}let o=n.length;for(let c=0;c<o;c++){let m=n[c];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Version===void 0){let d={instancePath:i+"/P\
rivacyPolicyConfiguration/PrivacyPolicies/"+c,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/required",keyword:"required",
params:{missingProperty:"Version"},message:"must have required property 'Version'"};e===null?e=[d]:e.push(d),t++}if(m.StartDateTime===void 0){let d={instancePath:i+
"/PrivacyPolicyConfiguration/PrivacyPolicies/"+c,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/required",keyword:"require\
d",params:{missingProperty:"StartDateTime"},message:"must have required property 'StartDateTime'"};e===null?e=[d]:e.push(d),t++}for(let d in m)if(!(d==="Version"||
d==="StartDateTime")){let D={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+c,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/Priv\
acyPolicies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[
D]:e.push(D),t++}if(m.Version!==void 0){let d=m.Version;if(typeof d=="string"){if(w(d)>100){let D={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+
c+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[D]:e.push(D),t++}if(w(d)<1){let D={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPoli\
cies/"+c+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPo\
licies/"+c+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[D]:e.push(D),t++}}m.StartDateTime!==void 0&&(O(m.StartDateTime,{instancePath:i+"/PrivacyPolicyConfiguration/Priva\
cyPolicies/"+c+"/StartDateTime",parentData:m,parentDataProperty:"StartDateTime",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{
let d={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+c,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPo\
licies",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/PrivacyPolicyConfiguration",schemaPath:"#/properties/PrivacyPolicyConfiguration/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.PassKeysConfig!==void 0){let s=r.PassKeysConfig;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.IsEnabled===void 0){let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig/required",keyword:"required",params:{missingProperty:"\
IsEnabled"},message:"must have required property 'IsEnabled'"};e===null?e=[n]:e.push(n),t++}if(s.PasskeySelection===void 0){let n={instancePath:i+"/PassKeysConf\
ig",schemaPath:"#/properties/PassKeysConfig/required",keyword:"required",params:{missingProperty:"PasskeySelection"},message:"must have required property 'Passk\
eySelection'"};e===null?e=[n]:e.push(n),t++}if(s.RPDisplayName===void 0){let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig/require\
d",keyword:"required",params:{missingProperty:"RPDisplayName"},message:"must have required property 'RPDisplayName'"};e===null?e=[n]:e.push(n),t++}if(s.RPID===void 0){
let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig/required",keyword:"required",params:{missingProperty:"RPID"},message:"must have \
required property 'RPID'"};e===null?e=[n]:e.push(n),t++}if(s.RPOrigins===void 0){let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig\
/required",keyword:"required",params:{missingProperty:"RPOrigins"},message:"must have required property 'RPOrigins'"};e===null?e=[n]:e.push(n),t++}for(let n in s)
if(!(n==="IsEnabled"||n==="PasskeySelection"||n==="RPDisplayName"||n==="RPID"||n==="RPOrigins")){let o={instancePath:i+"/PassKeysConfig",schemaPath:"#/propertie\
s/PassKeysConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:
e.push(o),t++}if(s.IsEnabled!==void 0&&typeof s.IsEnabled!="boolean"){let n={instancePath:i+"/PassKeysConfig/IsEnabled",schemaPath:"#/properties/PassKeysConfig/\
properties/IsEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s.PasskeySelection!==void 0){let n=s.
PasskeySelection;if(typeof n!="string"){let o={instancePath:i+"/PassKeysConfig/PasskeySelection",schemaPath:"#/properties/PassKeysConfig/properties/PasskeySelec\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="Both"||n==="Button"||n==="Autofill")){let o={instancePath:i+
"/PassKeysConfig/PasskeySelection",schemaPath:"#/properties/PassKeysConfig/properties/PasskeySelection/enum",keyword:"enum",params:{allowedValues:se.properties.
PassKeysConfig.properties.PasskeySelection.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(s.RPDisplayName!==void 0){
let n=s.RPDisplayName;if(typeof n=="string"){if(w(n)>100){let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/properties/PassKeysConfig/properti\
es/RPDisplayName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),t++}if(w(n)<1){
let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/properties/PassKeysConfig/properties/RPDisplayName/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/\
properties/PassKeysConfig/properties/RPDisplayName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.RPID!==
void 0){let n=s.RPID;if(typeof n=="string"){if(w(n)>255){let o={instancePath:i+"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/ma\
xLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),t++}if(w(n)<1){let o={instancePath:i+
"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have few\
er than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.RPOrigins!==void 0){let n=s.RPOrigins;if(Array.isArray(n)){
if(n.length>20){let c={instancePath:i+"/PassKeysConfig/RPOrigins",schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/maxItems",keyword:"maxItems",params:{
bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),t++}let o=n.length;for(let c=0;c<o;c++){let m=n[c];if(typeof m=="string"){if(w(
m)>300){let d={instancePath:i+"/PassKeysConfig/RPOrigins/"+c,schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/items/maxLength",keyword:"maxLength",params:{
bounds:[0,300]},message:"must NOT have more than 300 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/PassKeysConfig/RPOrigins/"+c,schemaPath:"\
#/properties/PassKeysConfig/properties/RPOrigins/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{
let o={instancePath:i+"/PassKeysConfig/RPOrigins",schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.V2RecaptchaSiteKey!==void 0){let s=r.V2RecaptchaSiteKey;if(typeof s=="string"){if(w(
s)>200){let n={instancePath:i+"/V2RecaptchaSiteKey",schemaPath:"#/properties/V2RecaptchaSiteKey/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/V2RecaptchaSiteKey",schemaPath:"#/properties/V2RecaptchaSite\
Key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.QQTencentCaptchaKey!==void 0){let s=r.QQTencentCaptchaKey;
if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+"/QQTencentCaptchaKey",schemaPath:"#/properties/QQTencentCaptchaKey/maxLength",keyword:"maxLength",params:{
bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/QQTencentCaptchaKey",schemaPath:"#/\
properties/QQTencentCaptchaKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.CustomDomain!==void 0){let s=r.
CustomDomain;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/CustomDomain",schemaPath:"#/properties/CustomDomain/type",keyword:"type",params:{type:se.properties.
CustomDomain.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>255){let n={instancePath:i+"/CustomDomain",schemaPath:"\
#/properties/CustomDomain/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pr.errors=e,t===0}
pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=lr;function lr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=lr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="IsPosted"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+"/IsPosted",schemaPath:"#/pr\
operties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return lr.errors=e,t===0}lr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Js=ur;function fe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>255){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>20){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},
message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:i="",
parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),X(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length),r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.Password===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"Password"},
message:"must have required property 'Password'"};e===null?e=[s]:e.push(s),t++}if(r.ResetToken!==void 0&&(fe(r.ResetToken,{instancePath:i+"/ResetToken",parentData:r,
parentDataProperty:"ResetToken",rootData:p,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.UserName!==void 0&&(B(r.UserName,
{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.Otp!==
void 0&&(Z(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),
r.Password!==void 0&&(W(r.Password,{instancePath:i+"/Password",parentData:r,parentDataProperty:"Password",rootData:p,dynamicAnchors:l})||(e=e===null?W.errors:e.
concat(W.errors),t=e.length)),r.WelcomeEmailTemplate!==void 0){let s=r.WelcomeEmailTemplate;if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+"/WelcomeE\
mailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 \
characters"};e===null?e=[n]:e.push(n),t++}if(w(s)<1){let n={instancePath:i+"/WelcomeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/minLeng\
th",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Welc\
omeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(r.ResetPasswordEmailTemplate!==void 0){let s=r.ResetPasswordEmailTemplate;if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+"/ResetPasswordEm\
ailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than\
 200 characters"};e===null?e=[n]:e.push(n),t++}if(w(s)<1){let n={instancePath:i+"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmai\
lTemplate/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return ur.errors=e,t===0}ur.evaluated={props:{ResetToken:!0,Email:!0,UserName:!0,Otp:!0,Password:!0,WelcomeEmailTemplate:!0,ResetPasswordEmailTemplate:!0,
SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var qs=mr;function mr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="IsPosted"||
n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPosted",schemaPath:"#\
/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+"/IsP\
osted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(r.
Data!==void 0){let n=r.Data,o=t,c=!1,m=null,d=t;ve(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?ve.
errors:e.concat(ve.errors),t=e.length);var s=d===t;s&&(c=!0,m=0);let D=t;if(n!==null){let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),t++}var s=D===t;if(s&&c?(c=!1,m=[m,1]):s&&(c=!0,m=1),c)t=o,e!==null&&(o?e.length=
o:e=null);else{let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one sche\
ma in oneOf"};e===null?e=[N]:e.push(N),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return mr.errors=e,t===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xs=fr;function fr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),X(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[s]:e.push(s),t++}if(r.password===void 0){let s={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),
t++}if(r.Phone!==void 0&&(H(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)),r.otp!==void 0&&(Z(r.otp,{instancePath:i+"/otp",parentData:r,parentDataProperty:"otp",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),r.password!==void 0&&(W(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.smsTemplate!==void 0){let s=r.smsTemplate;if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+"/sms\
Template",schemaPath:"#/allOf/1/properties/smsTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};
e===null?e=[n]:e.push(n),t++}if(w(s)<1){let n={instancePath:i+"/smsTemplate",schemaPath:"#/allOf/1/properties/smsTemplate/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/smsTemplate",schemaPath:"#/allOf/1/p\
roperties/smsTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}fr.evaluated={props:{Phone:!0,
otp:!0,password:!0,smsTemplate:!0,SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var Ys=cr;function cr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="IsPosted"||
s==="Data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0&&typeof r.IsPosted!="boolean"){let s={instancePath:i+"/IsPosted",schemaPath:"#/properties\
/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.Data!==void 0&&(te(r.Data,{instancePath:i+"/Dat\
a",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}cr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var et=dr;function dr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}r.phone!==void 0&&(H(r.phone,{instancePath:i+
"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return dr.errors=e,t===0}dr.evaluated={props:{phone:!0},
dynamicProps:!1,dynamicItems:!1};var Cs=yr;var ei={type:"object",additionalProperties:!1,required:["AccountSid","Sid"],properties:{AccountSid:{type:["string","null"],maxLength:64},Sid:{type:"string",maxLength:64}},
$id:"SmsStatus"};function ce(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ce.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AccountSid===void 0){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"AccountSid"},message:"must have required property 'AccountSid'"};e===null?e=[s]:e.push(s),t++}if(r.Sid===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sid"},message:"must have required property 'Sid'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="AccountSid"||s==="Sid")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.AccountSid!==void 0){let s=r.AccountSid;if(typeof s!="string"&&s!==null){let n={
instancePath:i+"/AccountSid",schemaPath:"#/properties/AccountSid/type",keyword:"type",params:{type:ei.properties.AccountSid.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>64){let n={instancePath:i+"/AccountSid",schemaPath:"#/properties/AccountSid/maxLength",keyword:"maxLeng\
th",params:{bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Sid!==void 0){let s=r.Sid;if(typeof s=="string"){
if(w(s)>64){let n={instancePath:i+"/Sid",schemaPath:"#/properties/Sid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more than 64 \
characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:i="",parentData:b,parentDataProperty:I,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must ha\
ve required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}if(r.Data===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Data"},message:"must have required property 'Data'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}
if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(r.Data!==void 0){let n=r.Data,o=t,c=!1,m=null,d=t;ce(n,{instancePath:i+
"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);var s=d===t;s&&(c=!0,m=0);let D=t;
if(n!==null){let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:
e.push(N),t++}var s=D===t;if(s&&c?(c=!1,m=[m,1]):s&&(c=!0,m=1),c)t=o,e!==null&&(o?e.length=o:e=null);else{let N={instancePath:i+"/Data",schemaPath:"#/properties\
/Data/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[N]:e.push(N),t++}}}else{let n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return yr.errors=e,t===0}yr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var rt=hr;function hr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),X(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.oldPassword===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"oldPassword"},message:"must have required property 'oldPassword'"};e===null?e=[s]:e.push(s),t++}if(r.newPassword===void 0){let s={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[s]:e.
push(s),t++}r.oldPassword!==void 0&&(W(r.oldPassword,{instancePath:i+"/oldPassword",parentData:r,parentDataProperty:"oldPassword",rootData:p,dynamicAnchors:l})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.newPassword!==void 0&&(W(r.newPassword,{instancePath:i+"/newPassword",parentData:r,parentDataProperty:"ne\
wPassword",rootData:p,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}hr.evaluated={props:{oldPassword:!0,newPassword:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var st=gr;function gr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.password===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===
null?e=[s]:e.push(s),t++}if(r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),r.Phone!==void 0&&(H(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.UserName!==void 0&&(B(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,
dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.password!==void 0&&(W(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"\
password",rootData:p,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.SecurityAnswer!==void 0&&(z(r.SecurityAnswer,{instancePath:i+"/S\
ecurityAnswer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.resetPasswordEmailTemplate!==
void 0){let s=r.resetPasswordEmailTemplate;if(typeof s=="string"){if(w(s)>200){let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties/rese\
tPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(w(
s)<1){let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties/resetPasswordEmailTemplate/minLength",keyword:"minLength",params:{bounds:[1,200]},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties\
/resetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}gr.evaluated={props:{Email:!0,Phone:!0,
UserName:!0,password:!0,SecurityAnswer:!0,resetPasswordEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var tt=Pr;function Pr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Pr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Pr.errors=e,t===0}Pr.evaluated={props:{Email:!0},
dynamicProps:!1,dynamicItems:!1};var it=br;function br(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=br.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}r.UserName!==void 0&&(B(r.UserName,
{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}
br.evaluated={props:{UserName:!0},dynamicProps:!1,dynamicItems:!1};var nt=vr;function vr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=vr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}r.Phone!==void 0&&(H(r.Phone,{instancePath:i+
"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return vr.errors=e,t===0}vr.evaluated={props:{Phone:!0},
dynamicProps:!1,dynamicItems:!1};var ot=kr;function _(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(w(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,32]},
message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:i="",
parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResetToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ResetToken"},message:"must have required property 'ResetToken'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.ResetToken!==void 0&&(fe(r.ResetToken,{instancePath:i+
"/ResetToken",parentData:r,parentDataProperty:"ResetToken",rootData:p,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.PIN!==void 0&&
(_(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}kr.evaluated=
{props:{ResetToken:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var at=Ir;function Ir(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}
r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.Otp!==void 0&&(Z(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ir.errors=e,t===0}Ir.evaluated={props:{Email:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var pt=wr;function wr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=wr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}
r.Phone!==void 0&&(H(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length)),r.Otp!==void 0&&(Z(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return wr.errors=e,t===0}wr.evaluated={props:{Phone:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var lt=Dr;function Dr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Dr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(
s),t++}r.UserName!==void 0&&(B(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:
e.concat(B.errors),t=e.length)),r.Otp!==void 0&&(Z(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?
Z.errors:e.concat(Z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}Dr.evaluated={props:{UserName:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var ut=Tr;function Tr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[s]:e.push(
s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[s]:e.push(s),t++}r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.SecurityAnswer!==void 0&&(z(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}Tr.evaluated={props:{Email:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var mt=Lr;function Lr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Lr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[s]:e.push(
s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[s]:e.push(s),t++}r.Phone!==void 0&&(H(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.SecurityAnswer!==void 0&&(z(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Lr.errors=e,t===0}Lr.evaluated={props:{Phone:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var ft=xr;function xr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===
null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have r\
equired property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.UserName!==void 0&&(B(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",
rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.SecurityAnswer!==void 0&&(z(r.SecurityAnswer,{instancePath:i+"/SecurityAns\
wer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.PIN!==void 0&&(_(r.PIN,
{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}xr.evaluated={props:{UserName:!0,
SecurityAnswer:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var ct=qr;function qr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.OldPIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"OldPIN"},message:"must have required property 'OldPIN'"};e===null?e=[s]:e.push(s),t++}if(r.NewPIN===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"NewPIN"},message:"must have required property 'NewPIN'"};e===null?e=[s]:e.push(s),t++}r.OldPIN!==
void 0&&(_(r.OldPIN,{instancePath:i+"/OldPIN",parentData:r,parentDataProperty:"OldPIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=
e.length)),r.NewPIN!==void 0&&(_(r.NewPIN,{instancePath:i+"/NewPIN",parentData:r,parentDataProperty:"NewPIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return qr.errors=e,t===0}qr.evaluated={props:{OldPIN:!0,NewPIN:!0},dynamicProps:!1,dynamicItems:!1};var dt=Cr;function Cr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.PIN!==void 0&&(_(r.PIN,{instancePath:i+"/PIN",
parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}Cr.evaluated={props:{PIN:!0},dynamicProps:!1,
dynamicItems:!1};var yt=Nr;function Nr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Nr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}r.email!==void 0&&($(r.email,{instancePath:i+
"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Nr.errors=e,t===0}Nr.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var ht=ke;var We={type:"object",properties:{About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"ProfileText"},Company:{$ref:"\
ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileText"},FirstName:{$ref:"ProfileText"},FullName:{$ref:"ProfileT\
ext"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},HomeTown:{$ref:"ProfileText"},Honors:{$ref:"ProfileText"},
HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{$ref:"ProfileText"},LastName:{$ref:"ProfileText"},LocalCity:{
$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{$ref:"ProfileText"},MiddleName:{$ref:"ProfileText"},NickName:{
$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{$ref:"ProfileText"},ProfileCity:{$ref:"ProfileText"},ProfileCountry:{
$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{$ref:"ProfileText"},Quota:{$ref:"ProfileText"},RelationshipStatus:{
$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{$ref:"ProfileText"},State:{$ref:"ProfileText"},Suffix:{$ref:"Pr\
ofileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"ProfileText"},Website:{$ref:"ProfileText"},BirthDate:{type:["str\
ing","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["array","null"],maxItems:20,items:{$ref:"AddressInput"}},PhoneNumbers:{
type:["array","null"],maxItems:20,items:{$ref:"PhoneNumberInput"}},CustomFields:{oneOf:[{$ref:"TextMap"},{type:"null"}]},ProfileImageUrls:{oneOf:[{$ref:"TextMap"},
{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],maxItems:50,items:{type:"string",maxLength:100}},Awards:{
$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"ProfileList"},CurrentStatus:{$ref:"ProfileList"},Educations:{$ref:"\
ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"ProfileList"},IMAccounts:{$ref:"ProfileList"},InspirationalPeople:{$ref:"\
ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{$ref:"ProfileList"},Movies:{$ref:"ProfileList"},MutualFriends:{$ref:"\
ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"ProfileList"},Projects:{$ref:"ProfileList"},Publications:{$ref:"Pro\
fileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileList"},Skills:{$ref:"ProfileList"},Sports:{$ref:"ProfileList"},TeleVisionShow:{
$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCounter"},FriendsCount:{$ref:"ProfileCounter"},NumRecommenders:{$ref:"ProfileCou\
nter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{$ref:"ProfileCounter"},TotalStatusesCount:{$ref:"Profile\
Counter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{type:["string","null"],maxLength:255}},
$id:"ProfileInput"};var ri={type:"string",enum:["delete"],$id:"RemoveMark"};function de(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="delete"){let s={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ri.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}de.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ee.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.Type!==void 0&&(u(r.Type,{instancePath:i+"/Type",parentData:r,parentDataProperty:"\
Type",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Address1!==void 0&&(u(r.Address1,{instancePath:i+"/Address1",parentData:r,
parentDataProperty:"Address1",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Address2!==void 0&&(u(r.Address2,{instancePath:i+
"/Address2",parentData:r,parentDataProperty:"Address2",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.City!==void 0&&(u(r.
City,{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.State!==
void 0&&(u(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.PostalCode!==void 0&&(u(r.PostalCode,{instancePath:i+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.Region!==void 0&&(u(r.Region,{instancePath:i+"/Region",parentData:r,parentDataProperty:"Region",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Country!==void 0&&(u(r.Country,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.op!==void 0&&(de(r.op,{instancePath:i+"/op",parentData:r,parentDataProperty:"op",rootData:p,
dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}Ee.evaluated={props:{Type:!0,Address1:!0,Address2:!0,City:!0,State:!0,PostalCode:!0,
Region:!0,Country:!0,op:!0},dynamicProps:!1,dynamicItems:!1};var Gs={type:"object",properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30},op:{$ref:"RemoveMark"}},$id:"PhoneNumberInput"};function Ae(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType!==void 0){
let s=r.PhoneType;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",params:{type:Gs.properties.
PhoneType.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>50){let n={instancePath:i+"/PhoneType",schemaPath:"#/pro\
perties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}if(r.PhoneNumber!==
void 0){let s=r.PhoneNumber;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{
type:Gs.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&w(s)>30){let n={instancePath:i+"/PhoneNu\
mber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:
e.push(n),t++}}r.op!==void 0&&(de(r.op,{instancePath:i+"/op",parentData:r,parentDataProperty:"op",rootData:p,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(
de.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return Ae.errors=e,t===0}Ae.evaluated={props:{PhoneType:!0,PhoneNumber:!0,op:!0},dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:b,
parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.About!==void 0&&(u(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"About",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Age!==void 0&&(u(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"Age",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Associations!==void 0&&(u(r.Associations,{instancePath:i+"/Associations",parentData:r,parentDataProperty:"\
Associations",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.City!==void 0&&(u(r.City,{instancePath:i+"/City",parentData:r,
parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Company!==void 0&&(u(r.Company,{instancePath:i+"\
/Company",parentData:r,parentDataProperty:"Company",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.CoverPhoto!==void 0&&(u(
r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=
e.length)),r.Currency!==void 0&&(u(r.Currency,{instancePath:i+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),r.Favicon!==void 0&&(u(r.Favicon,{instancePath:i+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FirstName!==void 0&&(u(r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"FirstNam\
e",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.FullName!==void 0&&(u(r.FullName,{instancePath:i+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Gender!==void 0&&(u(r.Gender,{instancePath:i+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.GistsUrl!==void 0&&(u(r.
GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.GravatarImageUrl!==void 0&&(u(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HomeTown!==void 0&&(u(r.HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Honors!==void 0&&(u(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.HttpsImageUrl!==void 0&&(u(r.HttpsImageUrl,{instancePath:i+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ImageUrl!==void 0&&
(u(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.Industry!==void 0&&(u(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:p,dynamicAnchors:l})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(u(r.IsGeoEnabled,{instancePath:i+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LastName!==void 0&&(u(r.LastName,{instancePath:i+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCity!==void 0&&(u(r.LocalCity,{instancePath:i+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.LocalCountry!==void 0&&
(u(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.LocalLanguage!==void 0&&(u(r.LocalLanguage,{instancePath:i+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MainAddress!==void 0&&(u(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MiddleName!==void 0&&(u(r.MiddleName,{instancePath:i+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.NickName!==void 0&&(u(r.NickName,
{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Political!==
void 0&&(u(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"Political",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.Prefix!==void 0&&(u(r.Prefix,{instancePath:i+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(u(r.ProfessionalHeadline,{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCity!==void 0&&(u(r.ProfileCity,{instancePath:i+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileCountry!==
void 0&&(u(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ProfileName!==void 0&&(u(r.ProfileName,{instancePath:i+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.ProfileUrl!==void 0&&(u(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.PublicRepository!==void 0&&(u(r.PublicRepository,{instancePath:i+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Quota!==
void 0&&(u(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.RelationshipStatus!==void 0&&(u(r.RelationshipStatus,{instancePath:i+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Religion!==void 0&&(u(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,
dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RepositoryUrl!==void 0&&(u(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.StarredUrl!==void 0&&(u(r.StarredUrl,{instancePath:i+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.State!==void 0&&
(u(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.Suffix!==void 0&&(u(r.Suffix,{instancePath:i+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.
errors),t=e.length)),r.TagLine!==void 0&&(u(r.TagLine,{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.ThumbnailImageUrl!==void 0&&(u(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.TimeZone!==void 0&&(u(r.TimeZone,{instancePath:i+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Website!==void 0&&(u(r.Website,
{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.BirthDate!==
void 0){let m=r.BirthDate;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:We.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>10){let d={instancePath:i+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),t++}}if(r.
Country!==void 0){let m=r.Country,d=t,D=!1,N=null,E=t;ne(m,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=
e===null?ne.errors:e.concat(ne.errors),t=e.length);var s=E===t;s&&(D=!0,N=0);let v=t;if(m!==null){let k={instancePath:i+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var s=v===t;if(s&&D?(D=!1,N=[N,1]):s&&(D=!0,N=1),D)t=
d,e!==null&&(d?e.length=d:e=null);else{let k={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"\
must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}if(r.Addresses!==void 0){let m=r.Addresses;if(!Array.isArray(m)&&m!==null){let d={instancePath:i+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:We.properties.Addresses.type},message:"must be array,null"};e===null?e=[d]:e.push(
d),t++}if(Array.isArray(m)){if(m.length>20){let D={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[D]:e.push(D),t++}let d=m.length;for(let D=0;D<d;D++)Ee(m[D],{instancePath:i+"/Addresses/"+D,parentData:m,
parentDataProperty:D,rootData:p,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)}}if(r.PhoneNumbers!==void 0){let m=r.PhoneNumbers;if(!Array.
isArray(m)&&m!==null){let d={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:We.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[d]:e.push(d),t++}if(Array.isArray(m)){if(m.length>20){let D={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[D]:e.push(D),t++}let d=m.length;for(let D=0;D<
d;D++)Ae(m[D],{instancePath:i+"/PhoneNumbers/"+D,parentData:m,parentDataProperty:D,rootData:p,dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.
length)}}if(r.CustomFields!==void 0){let m=r.CustomFields,d=t,D=!1,N=null,E=t;Q(m,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var n=E===t;n&&(D=!0,N=0);let v=t;if(m!==null){let k={instancePath:i+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var n=v===t;
if(n&&D?(D=!1,N=[N,1]):n&&(D=!0,N=1),D)t=d,e!==null&&(d?e.length=d:e=null);else{let k={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}if(r.ProfileImageUrls!==void 0){let m=r.
ProfileImageUrls,d=t,D=!1,N=null,E=t;Q(m,{instancePath:i+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=
e===null?Q.errors:e.concat(Q.errors),t=e.length);var o=E===t;o&&(D=!0,N=0);let v=t;if(m!==null){let k={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var o=v===t;if(o&&D?(D=!1,N=[N,1]):o&&
(D=!0,N=1),D)t=d,e!==null&&(d?e.length=d:e=null);else{let k={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}if(r.WebProfiles!==void 0){let m=r.WebProfiles,d=t,D=!1,
N=null,E=t;Q(m,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length);var c=E===t;c&&(D=!0,N=0);let v=t;if(m!==null){let k={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var c=v===t;if(c&&D?(D=!1,N=[N,1]):c&&(D=!0,N=1),D)t=d,e!==null&&(d?e.length=d:e=null);else{
let k={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schem\
a in oneOf"};e===null?e=[k]:e.push(k),t++}}if(r.InterestedIn!==void 0){let m=r.InterestedIn;if(!Array.isArray(m)&&m!==null){let d={instancePath:i+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:We.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(m)){if(m.length>50){let D={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[
0,50]},message:"must NOT have more than 50 items"};e===null?e=[D]:e.push(D),t++}let d=m.length;for(let D=0;D<d;D++){let N=m[D];if(typeof N=="string"){if(w(N)>100){
let E={instancePath:i+"/InterestedIn/"+D,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:i+"/InterestedIn/"+D,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[E]:e.push(E),t++}}}}if(r.Awards!==void 0&&(h(r.Awards,{instancePath:i+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Books!==void 0&&(h(r.Books,{instancePath:i+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Certifications!==void 0&&(h(
r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.Courses!==void 0&&(h(r.Courses,{instancePath:i+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.CurrentStatus!==void 0&&(h(r.CurrentStatus,{instancePath:i+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Educations!==void 0&&(h(r.Educations,{instancePath:i+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Family!==void 0&&(h(r.Family,
{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FavoriteThings!==
void 0&&(h(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Games!==void 0&&(h(r.Games,{instancePath:i+"/Games",parentData:r,parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=
e===null?h.errors:e.concat(h.errors),t=e.length)),r.IMAccounts!==void 0&&(h(r.IMAccounts,{instancePath:i+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.InspirationalPeople!==void 0&&(h(r.InspirationalPeople,{instancePath:i+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Interests!==void 0&&(h(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Languages!==void 0&&(h(r.Languages,{instancePath:i+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MemberUrlResources!==void 0&&(h(r.MemberUrlResources,{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Movies!==void 0&&(h(r.Movies,{instancePath:i+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.MutualFriends!==void 0&&(h(r.MutualFriends,
{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.Patents!==void 0&&(h(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.PlacesLived!==void 0&&(h(r.PlacesLived,{instancePath:i+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Positions!==void 0&&(h(r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Projects!==void 0&&(h(r.Projects,{instancePath:i+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Publications!==void 0&&(h(r.Publications,{instancePath:i+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RecommendationsReceived!==
void 0&&(h(r.RecommendationsReceived,{instancePath:i+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.RelatedProfileViews!==void 0&&(h(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Skills!==void 0&&(h(r.Skills,{instancePath:i+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.Sports!==void 0&&(h(r.Sports,
{instancePath:i+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.TeleVisionShow!==
void 0&&(h(r.TeleVisionShow,{instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.Volunteer!==void 0&&(h(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.FollowersCount!==void 0&&(x(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.FriendsCount!==void 0&&(x(r.FriendsCount,{instancePath:i+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.NumRecommenders!==
void 0&&(x(r.NumRecommenders,{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.PrivateGists!==void 0&&(x(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,
dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.PublicGists!==void 0&&(x(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(x(r.TotalPrivateRepository,
{instancePath:i+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.TotalStatusesCount!==void 0&&(x(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let m={instancePath:i+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[m]:e.push(m),t++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let m={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let m={
instancePath:i+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),t++}
if(r.ExternalUserLoginId!==void 0){let m=r.ExternalUserLoginId;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:We.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}
if(typeof m=="string"&&w(m)>255){let d={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[d]:e.push(d),t++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return $e.errors=e,t===0}$e.evaluated={props:{About:!0,Age:!0,Associations:!0,City:!0,Company:!0,
CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,
IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,
ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,
Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,
InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,
Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,
RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Value===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[s]:e.push(s),t++}if(r.Type!==void 0){let s=r.Type;if(typeof s==
"string"){if(w(s)>50){let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have m\
ore than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.Value!==void 0&&($(r.Value,{instancePath:i+"/Value",parentData:r,parentDataProperty:"Value",rootData:p,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}Re.evaluated={props:{Type:!0,Value:!0},dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Events!==void 0){let s=r.Events;if(Array.isArray(s)){if(s.length>50){let o={
instancePath:i+"/Events",schemaPath:"#/properties/Events/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?
e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let c=s[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.Event===void 0){let m={instancePath:i+"/Eve\
nts/"+o,schemaPath:"#/properties/Events/items/required",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?
e=[m]:e.push(m),t++}if(c.Event!==void 0){let m=c.Event;if(typeof m=="string"){if(w(m)>100){let d={instancePath:i+"/Events/"+o+"/Event",schemaPath:"#/properties/\
Events/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/Events/"+o+"/Event",schemaPath:"#/properties/Events/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}}if(c.IsCustom!==void 0&&typeof c.IsCustom!="boolean"){let m={instancePath:i+"/Events/"+o+"/IsCustom",schemaPath:"\
#/properties/Events/items/properties/IsCustom/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:i+"/Events/"+o,schemaPath:"#/properties/Events/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),
t++}}}else{let n={instancePath:i+"/Events",schemaPath:"#/properties/Events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),t++}}if(r.Data!==void 0){let s=r.Data;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Data",schemaPath:"#/properties/Data/maxItems",keyword:"\
maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let c=s[o];if(c&&
typeof c=="object"&&!Array.isArray(c)){if(c.ConsentOptionId===void 0){let m={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/required",keyword:"re\
quired",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?e=[m]:e.push(m),t++}if(c.IsAccepted===void 0){
let m={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/required",keyword:"required",params:{missingProperty:"IsAccepted"},message:"must have requi\
red property 'IsAccepted'"};e===null?e=[m]:e.push(m),t++}if(c.ConsentOptionId!==void 0){let m=c.ConsentOptionId;if(typeof m=="string"){if(w(m)>100){let d={instancePath:i+
"/Data/"+o+"/ConsentOptionId",schemaPath:"#/properties/Data/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/Data/"+o+"/ConsentOptionId",schemaPath:"#/properties/Data/items\
/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(c.IsAccepted!==void 0&&typeof c.
IsAccepted!="boolean"){let m={instancePath:i+"/Data/"+o+"/IsAccepted",schemaPath:"#/properties/Data/items/properties/IsAccepted/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}}else{let n={instancePath:i+"/Data",schemaPath:"#/properties/Data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}Ue.evaluated={props:{Events:!0,Data:!0},dynamicProps:!1,dynamicItems:!1};
function ke(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),$e(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?$e.errors:e.concat($e.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0){let s=r.Email;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/Em\
ail",schemaPath:"#/allOf/1/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(
o),t++}let n=s.length;for(let o=0;o<n;o++)Re(s[o],{instancePath:i+"/Email/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length)}else{let n={instancePath:i+"/Email",schemaPath:"#/allOf/1/properties/Email/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}if(r.PhoneId!==void 0&&(H(r.PhoneId,{instancePath:i+"/PhoneId",parentData:r,parentDataProperty:"PhoneId",rootData:p,
dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.UserName!==void 0&&(B(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"\
UserName",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.Password!==void 0&&(W(r.Password,{instancePath:i+"/Password",parentData:r,
parentDataProperty:"Password",rootData:p,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.PINInfo!==void 0){let s=r.PINInfo;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.PIN!==void 0&&(_(s.PIN,{instancePath:i+"/PINInfo/PIN",parentData:s,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),s.Skipped!==void 0&&typeof s.Skipped!="boolean"){let n={instancePath:i+"/PINInfo/Skipped",schemaPath:"#/allOf/\
1/properties/PINInfo/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/PINInfo",schemaPath:"#/allOf/1/properties/PINInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.Consents!==
void 0&&(Ue(r.Consents,{instancePath:i+"/Consents",parentData:r,parentDataProperty:"Consents",rootData:p,dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),
t=e.length)),r.AcceptPrivacyPolicy!==void 0&&typeof r.AcceptPrivacyPolicy!="boolean"){let s={instancePath:i+"/AcceptPrivacyPolicy",schemaPath:"#/allOf/1/propert\
ies/AcceptPrivacyPolicy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.SecurityQuestionAnswer!==void 0&&
(z(r.SecurityQuestionAnswer,{instancePath:i+"/SecurityQuestionAnswer",parentData:r,parentDataProperty:"SecurityQuestionAnswer",rootData:p,dynamicAnchors:l})||(e=
e===null?z.errors:e.concat(z.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}ke.evaluated={props:{Email:!0,PhoneId:!0,UserName:!0,Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,
SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,
GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,
MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,
RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,
Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,
Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,
Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,
FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,
Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var Ns=Sr;function Sr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[o]:e.push(o),t++}if(r.Data===void 0){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[o]:e.push(o),t++}for(let o in r)
if(!(o==="IsPosted"||o==="Data")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(r.IsPosted!==void 0){let o=r.IsPosted;if(typeof o!="boolean"){let c={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),t++}if(o!==!0){let c={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[c]:e.push(c),t++}}
if(r.Data!==void 0){let o=r.Data,c=t,m=!1,d=null,D=t;te(o,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?
te.errors:e.concat(te.errors),t=e.length);var n=D===t;if(n){m=!0,d=0;var s=!0}let N=t;ce(o,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,
dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);var n=N===t;if(n&&m)m=!1,d=[d,1];else{n&&(m=!0,d=1,s!==!0&&(s=!0));let E=t;if(o!==null){
let k={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}
var n=E===t;n&&m?(m=!1,d=[d,2]):n&&(m=!0,d=2)}if(m)t=c,e!==null&&(c?e.length=c:e=null);else{let E={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"\
oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[E]:e.push(E),t++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return Sr.errors=e,t===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gt=jr;function jr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=jr.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),ke(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length),pe(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length),
jr.errors=e,t===0}jr.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,Email:!0,PhoneId:!0,UserName:!0,
Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,
Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,
LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,
ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,
TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,
Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,
MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,
Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var Pt=Or;function Ie(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsExist===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsExist"},message:"must have required property 'IsExist'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="IsExist"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.IsExist!==void 0&&typeof r.IsExist!="boolean"){let s={instancePath:i+"/IsExist",schemaPath:"#/properties/IsExist/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Profile===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[s]:e.push(s),t++}if(r.access_token===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),
t++}if(r.expires_in===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required\
 property 'expires_in'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Profile"||s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session\
_token"||s==="session_expires_in"||s==="Email")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.Profile!==void 0&&(oe(r.Profile,{instancePath:i+"/Profile",parentData:r,parentDataProperty:"\
Profile",rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.access_token!==void 0&&(A(r.access_token,{instancePath:i+"/acce\
ss_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.expires_in!==void 0&&
(O(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.refresh_token!==void 0&&(A(r.refresh_token,{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.session_token!==void 0&&(A(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.session_expires_in!==void 0&&(O(r.session_expires_in,{instancePath:i+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.
Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _e.
errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?
e=[n]:e.push(n),t++}for(let n in r)if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){
let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(
o),t++}if(n!==!0){let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[o]:e.push(o),t++}}if(r.Data!==void 0){let n=r.Data,o=t,c=!1,m=null,d=t;_e(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",
rootData:p,dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);var s=d===t;s&&(c=!0,m=0);let D=t;if(n!==null){let N={instancePath:i+"/Data",
schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),t++}var s=D===t;if(s&&c?(c=!1,m=
[m,1]):s&&(c=!0,m=1),c)t=o,e!==null&&(o?e.length=o:e=null);else{let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:m},
message:"must match exactly one schema in oneOf"};e===null?e=[N]:e.push(N),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:i="",
parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Or.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0);let s=t,n=!1,o=null,c=t;Ie(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),
t=e.length);var D=c===t;if(D){n=!0,o=0;var m=!0}let d=t;Fe(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?Fe.errors:
e.concat(Fe.errors),t=e.length);var D=d===t;if(D&&n?(n=!1,o=[o,1]):D&&(n=!0,o=1,m!==!0&&(m=!0)),n)t=s,e!==null&&(s?e.length=s:e=null);else{let N={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[N]:e.push(N),t++}return Or.errors=e,
a.props=m,t===0}Or.evaluated={dynamicProps:!0,dynamicItems:!1};var bt=Er;function Er(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Er.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),X(r,{instancePath:i,parentData:b,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.Otp!==void 0&&(Z(r.Otp,{instancePath:i+
"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.uuid!==void 0){let s=r.uuid;
if(typeof s=="string"){if(w(s)>64){let n={instancePath:i+"/uuid",schemaPath:"#/allOf/1/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"\
must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/uuid",schemaPath:"#/allOf/1/properties/uuid/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Er.errors=e,t===0}Er.evaluated={props:{Otp:!0,Email:!0,uuid:!0,SecurityAnswer:!0,"g\
-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var vt=Ar;function Ar(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ar.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}if(r.Data===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}
if(r.Data!==void 0){let n=r.Data,o=t,c=!1,m=null,d=t;te(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?
te.errors:e.concat(te.errors),t=e.length);var s=d===t;s&&(c=!0,m=0);let D=t;if(n!==null){let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:e.push(N),t++}var s=D===t;if(s&&c?(c=!1,m=[m,1]):s&&(c=!0,m=1),c)t=o,e!==null&&(o?
e.length=o:e=null);else{let N={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly\
 one schema in oneOf"};e===null?e=[N]:e.push(N),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),t++}return Ar.errors=e,t===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=Ie,kt=$r;function $r(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}if(r.UUID===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"UUID"},message:"must have required property 'UUID'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="IsPosted"||s==="UUID")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.UUID!==void 0){let s=r.UUID;if(typeof s=="string"){if(w(s)>64){let n={instancePath:i+"/UUID",schemaPath:"#/properties/UUID/maxLength",keyword:"maxLength",params:{
bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/UUID",schemaPath:"#/properties/UUID/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $r.errors=e,t===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=Rr;function Rr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.provider===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.
push(s),t++}if(r.isrememberme===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isrememberme"},message:"must h\
ave required property 'isrememberme'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="access_token"||s==="provider"||s==="isrememberme")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(r.access_token!==void 0&&(A(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.provider!==void 0){let s=r.provider;if(typeof s=="string"){if(w(s)>50){let n={instancePath:i+"/provider",
schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}}if(r.isrememberme!==void 0&&typeof r.isrememberme!="boolean"){let s={instancePath:i+"/isrememberme",schemaPath:"#/properties/isrememberme/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J=Ur,
Ds={type:"object",additionalProperties:!1,required:["Description","ErrorCode","Message","IsProviderError","ProviderErrorResponse","description","errorCode","mes\
sage","isProviderError","providerErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"strin\
g",maxLength:200},IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},description:{type:"string",maxLength:500},errorCode:{
type:"integer",minimum:1},message:{type:"string",maxLength:200},isProviderError:{type:"boolean"},providerErrorResponse:{type:["string","null"],maxLength:2e3},Data:{
$ref:"RefusalData"}},$id:"LegacyRefusal"};function Ur(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,
a=Ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Description"},message:"must have required property 'Description'"};e===null?e=
[s]:e.push(s),t++}if(r.ErrorCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorCode"},message:"must h\
ave required property 'ErrorCode'"};e===null?e=[s]:e.push(s),t++}if(r.Message===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Message"},message:"must have required property 'Message'"};e===null?e=[s]:e.push(s),t++}if(r.IsProviderError===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsProviderError"},message:"must have required property 'IsProviderError'"};e===null?e=[s]:e.push(s),t++}
if(r.ProviderErrorResponse===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderErrorResponse"},message:"\
must have required property 'ProviderErrorResponse'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(s),t++}if(r.errorCode===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property 'errorCode'"};e===null?e=[s]:
e.push(s),t++}if(r.message===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have requ\
ired property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.isProviderError===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
isProviderError"},message:"must have required property 'isProviderError'"};e===null?e=[s]:e.push(s),t++}if(r.providerErrorResponse===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"providerErrorResponse"},message:"must have required property 'providerErrorResponse'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!be.call(Ds.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Description!==void 0){let s=r.Description;if(typeof s=="s\
tring"){if(w(s)>500){let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"m\
ust NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorCode!==void 0){let s=r.ErrorCode;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.Message!==void 0){let s=r.Message;if(typeof s=="string"){
if(w(s)>200){let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let s={instancePath:i+"/IsP\
roviderError",schemaPath:"#/properties/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
ProviderErrorResponse!==void 0){let s=r.ProviderErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/prop\
erties/ProviderErrorResponse/type",keyword:"type",params:{type:Ds.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="string"&&w(s)>2e3){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",
params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.description!==void 0){let s=r.description;if(typeof s==
"string"){if(w(s)>500){let n={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"\
must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.errorCode!==void 0){let s=r.errorCode;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/errorCode",schemaPath:"#/properties/errorCode/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.message!==void 0){let s=r.message;if(typeof s=="string"){
if(w(s)>200){let n={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.isProviderError!==void 0&&typeof r.isProviderError!="boolean"){let s={instancePath:i+"/isP\
roviderError",schemaPath:"#/properties/isProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
providerErrorResponse!==void 0){let s=r.providerErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/providerErrorResponse",schemaPath:"#/prop\
erties/providerErrorResponse/type",keyword:"type",params:{type:Ds.properties.providerErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="string"&&w(s)>2e3){let n={instancePath:i+"/providerErrorResponse",schemaPath:"#/properties/providerErrorResponse/maxLength",keyword:"maxLength",
params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.Data!==void 0&&(ae(r.Data,{instancePath:i+"/Data",parentData:r,
parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wt=_r;function _r(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.isPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"isPosted"},message:"must have required property 'isPosted'"};e===null?e=[s]:e.push(s),t++}if(r.IsPosted===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="isPosted"||s==="IsPosted")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.isPosted!==void 0&&typeof r.isPosted!="boolean"){let s={instancePath:i+"/isPosted",schemaPath:"\
#/properties/isPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsPosted!==void 0&&typeof r.IsPosted!=
"boolean"){let s={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return _r.errors=e,t===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Fr,he={type:"object",additionalProperties:!1,required:["data","nextCurso\
r"],properties:{data:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["AccessToken","Browser","Device","Os","DeviceType","City",
"Country","Ip","LoginDate"],properties:{AccessToken:{$ref:"Guid"},Browser:{type:["string","null"],maxLength:200},Device:{type:["string","null"],maxLength:200},Os:{
type:["string","null"],maxLength:200},DeviceType:{type:["string","null"],maxLength:200},City:{type:["string","null"],maxLength:200},Country:{type:["string","nul\
l"],maxLength:200},Ip:{type:["string","null"],maxLength:200},LoginDate:{$ref:"Moment"}}}},nextCursor:{type:"integer",minimum:0}},$id:"ActiveSessions"};function Fr(r,{
instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),t++}if(r.nextCursor===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="data"||
s==="nextCursor")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),t++}if(r.data!==void 0){let s=r.data;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;
for(let o=0;o<n;o++){let c=s[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.AccessToken===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/propertie\
s/data/items/required",keyword:"required",params:{missingProperty:"AccessToken"},message:"must have required property 'AccessToken'"};e===null?e=[m]:e.push(m),t++}
if(c.Browser===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"Browser"},message:"\
must have required property 'Browser'"};e===null?e=[m]:e.push(m),t++}if(c.Device===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/\
required",keyword:"required",params:{missingProperty:"Device"},message:"must have required property 'Device'"};e===null?e=[m]:e.push(m),t++}if(c.Os===void 0){let m={
instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"Os"},message:"must have required property 'O\
s'"};e===null?e=[m]:e.push(m),t++}if(c.DeviceType===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{
missingProperty:"DeviceType"},message:"must have required property 'DeviceType'"};e===null?e=[m]:e.push(m),t++}if(c.City===void 0){let m={instancePath:i+"/data/"+
o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"City"},message:"must have required property 'City'"};e===null?e=[m]:
e.push(m),t++}if(c.Country===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"\
Country"},message:"must have required property 'Country'"};e===null?e=[m]:e.push(m),t++}if(c.Ip===void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/propert\
ies/data/items/required",keyword:"required",params:{missingProperty:"Ip"},message:"must have required property 'Ip'"};e===null?e=[m]:e.push(m),t++}if(c.LoginDate===
void 0){let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"LoginDate"},message:"must hav\
e required property 'LoginDate'"};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!be.call(he.properties.data.items.properties,m)){let d={instancePath:i+"/data/"+
o,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"};e===null?e=[d]:e.push(d),t++}if(c.AccessToken!==void 0&&(A(c.AccessToken,{instancePath:i+"/data/"+o+"/AccessToken",parentData:c,parentDataProperty:"Acce\
ssToken",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),c.Browser!==void 0){let m=c.Browser;if(typeof m!="string"&&m!==null){
let d={instancePath:i+"/data/"+o+"/Browser",schemaPath:"#/properties/data/items/properties/Browser/type",keyword:"type",params:{type:he.properties.data.items.properties.
Browser.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/data/"+o+"/Browser",schemaPath:"\
#/properties/data/items/properties/Browser/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[
d]:e.push(d),t++}}if(c.Device!==void 0){let m=c.Device;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/data/"+o+"/Device",schemaPath:"#/properties/data\
/items/properties/Device/type",keyword:"type",params:{type:he.properties.data.items.properties.Device.type},message:"must be string,null"};e===null?e=[d]:e.push(
d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/data/"+o+"/Device",schemaPath:"#/properties/data/items/properties/Device/maxLength",keyword:"max\
Length",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(c.Os!==void 0){let m=c.Os;if(typeof m!="strin\
g"&&m!==null){let d={instancePath:i+"/data/"+o+"/Os",schemaPath:"#/properties/data/items/properties/Os/type",keyword:"type",params:{type:he.properties.data.items.
properties.Os.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/data/"+o+"/Os",schemaPath:"\
#/properties/data/items/properties/Os/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.
push(d),t++}}if(c.DeviceType!==void 0){let m=c.DeviceType;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/data/"+o+"/DeviceType",schemaPath:"#/properti\
es/data/items/properties/DeviceType/type",keyword:"type",params:{type:he.properties.data.items.properties.DeviceType.type},message:"must be string,null"};e===null?
e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/data/"+o+"/DeviceType",schemaPath:"#/properties/data/items/properties/DeviceType/ma\
xLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(c.City!==void 0){let m=c.
City;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/data/"+o+"/City",schemaPath:"#/properties/data/items/properties/City/type",keyword:"type",params:{
type:he.properties.data.items.properties.City.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+
"/data/"+o+"/City",schemaPath:"#/properties/data/items/properties/City/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 2\
00 characters"};e===null?e=[d]:e.push(d),t++}}if(c.Country!==void 0){let m=c.Country;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/data/"+o+"/Country",
schemaPath:"#/properties/data/items/properties/Country/type",keyword:"type",params:{type:he.properties.data.items.properties.Country.type},message:"must be stri\
ng,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+"/data/"+o+"/Country",schemaPath:"#/properties/data/items/properti\
es/Country/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(c.Ip!==void 0){
let m=c.Ip;if(typeof m!="string"&&m!==null){let d={instancePath:i+"/data/"+o+"/Ip",schemaPath:"#/properties/data/items/properties/Ip/type",keyword:"type",params:{
type:he.properties.data.items.properties.Ip.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof m=="string"&&w(m)>200){let d={instancePath:i+
"/data/"+o+"/Ip",schemaPath:"#/properties/data/items/properties/Ip/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 c\
haracters"};e===null?e=[d]:e.push(d),t++}}c.LoginDate!==void 0&&(O(c.LoginDate,{instancePath:i+"/data/"+o+"/LoginDate",parentData:c,parentDataProperty:"LoginDat\
e",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let m={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}}else{let n={instancePath:i+"/data",schemaPath:"#/propertie\
s/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.nextCursor!==void 0){let s=r.nextCursor;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+"/nextCursor",schemaPath:"#/p\
roperties/nextCursor/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}Fr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ye=Mr;var j=Ze;function Mr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Mr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.objectName===void 0){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"objectName"},message:"must have required property 'objectName'"};e===null?e=[s]:e.push(s),t++}if(r.objectName!==
void 0){let s=r.objectName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),
o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.objectName=o))}if(typeof s=="string"){if(j(s)>
100){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more \
than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/minLength",keyword:"minLen\
gth",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Mr.errors=e,t===0}Mr.evaluated={props:{objectName:!0},dynamicProps:!1,
dynamicItems:!1};var bs=Gr;function Gr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){
let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===
null)o="";else{let c={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}o!==void 0&&(s=o,r!==void 0&&(r.id=o))}if(typeof s=="string"){if(j(s)>64){let n={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"max\
Length",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}Gr.evaluated=
{props:{id:!0},dynamicProps:!1,dynamicItems:!1};var js=Qr;var si=new RegExp("^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$","u");function Qr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.objectName===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"objectName"},message:"must have required property 'objectName'"};e===null?
e=[s]:e.push(s),t++}if(r.objectName!==void 0){let s=r.objectName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/objectName",schemaPath:"\
#/properties/objectName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.objectName=
o))}if(typeof s=="string"){if(j(s)>100){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/maxLength",keyword:"maxLength",params:{bounds:[1,
100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/objectName",schemaPath:"#/properties/obj\
ectName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.updateType!==
void 0){let s=r.updateType;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),
o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.updateType=o))}if(typeof s=="string"){if(j(s)>
20){let n={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more th\
an 20 characters"};e===null?e=[n]:e.push(n),t++}if(!si.test(s)){let n={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/pattern",keyword:"patter\
n",params:{pattern:"^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$"},message:'must match pattern "^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$"'};e===null?e=[
n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Qr.errors=e,t===0}Qr.evaluated={props:{objectName:!0,updateType:!0},dynamicProps:!1,dynamicItems:!1};var Tt=Br;function F(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=F.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===
0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=T.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}
T.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=R.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>4096){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===
0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.loginUrl!==void 0&&(F(r.loginUrl,
{instancePath:i+"/loginUrl",parentData:r,parentDataProperty:"loginUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.verificationUrl!==
void 0&&(F(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.smsTemplate!==void 0&&(T(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"\
smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.options!==void 0&&(T(r.options,{instancePath:i+
"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.passwordDelegation!==
void 0){let s=r.passwordDelegation;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&
(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let c={instancePath:i+"/passwordDelegation",schemaPath:"#/properties/\
passwordDelegation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.passwordDelegation=
o))}}r["g-recaptcha-response"]!==void 0&&(R(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-respo\
nse",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(R(r["h-captcha-response"],{instancePath:i+
"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.
qq_captcha_ticket!==void 0&&(R(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(T(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"\
qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaBrowserEmailTemplate!==void 0&&(T(r.rbaBrowserEmailTemplate,
{instancePath:i+"/rbaBrowserEmailTemplate",parentData:r,parentDataProperty:"rbaBrowserEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.rbaBrowserSmsTemplate!==void 0&&(T(r.rbaBrowserSmsTemplate,{instancePath:i+"/rbaBrowserSmsTemplate",parentData:r,parentDataProperty:"rb\
aBrowserSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaCityEmailTemplate!==void 0&&(T(r.rbaCityEmailTemplate,
{instancePath:i+"/rbaCityEmailTemplate",parentData:r,parentDataProperty:"rbaCityEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),r.rbaCitySmsTemplate!==void 0&&(T(r.rbaCitySmsTemplate,{instancePath:i+"/rbaCitySmsTemplate",parentData:r,parentDataProperty:"rbaCitySmsTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaCountryEmailTemplate!==void 0&&(T(r.rbaCountryEmailTemplate,{instancePath:i+"/rbaC\
ountryEmailTemplate",parentData:r,parentDataProperty:"rbaCountryEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.rbaCountrySmsTemplate!==void 0&&(T(r.rbaCountrySmsTemplate,{instancePath:i+"/rbaCountrySmsTemplate",parentData:r,parentDataProperty:"rbaCountrySmsTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaIpEmailTemplate!==void 0&&(T(r.rbaIpEmailTemplate,{instancePath:i+"/rbaIpEmailTemp\
late",parentData:r,parentDataProperty:"rbaIpEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaIpSmsTemplate!==
void 0&&(T(r.rbaIpSmsTemplate,{instancePath:i+"/rbaIpSmsTemplate",parentData:r,parentDataProperty:"rbaIpSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?
T.errors:e.concat(T.errors),t=e.length)),r.rbaOneclickEmailTemplate!==void 0&&(T(r.rbaOneclickEmailTemplate,{instancePath:i+"/rbaOneclickEmailTemplate",parentData:r,
parentDataProperty:"rbaOneclickEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.rbaOTPSmsTemplate!==void 0&&
(T(r.rbaOTPSmsTemplate,{instancePath:i+"/rbaOTPSmsTemplate",parentData:r,parentDataProperty:"rbaOTPSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Br.errors=e,t===0}Br.evaluated={props:{loginUrl:!0,verificationUrl:!0,emailTemplate:!0,smsTemplate:!0,fields:!0,options:!0,passwordDelegation:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,rbaBrowserEmailTemplate:!0,rbaBrowserSmsTemplate:!0,rbaCityEmailTemplate:!0,
rbaCitySmsTemplate:!0,rbaCountryEmailTemplate:!0,rbaCountrySmsTemplate:!0,rbaIpEmailTemplate:!0,rbaIpSmsTemplate:!0,rbaOneclickEmailTemplate:!0,rbaOTPSmsTemplate:!0},
dynamicProps:!1,dynamicItems:!1};var Lt=Hr;function Hr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Hr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email!==void 0){let s=r.email;if(typeof s!="string"){let n=typeof s,o;if(n==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let c={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}
o!==void 0&&(s=o,r!==void 0&&(r.email=o))}if(typeof s=="string"){if(j(s)>254){let n={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/email",schemaPath:"\
#/properties/email/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.phone!==
void 0){let s=r.phone;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.phone=o))}if(typeof s=="string"){if(j(s)>30){let n={instancePath:i+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{bounds:[1,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:e.
push(n),t++}if(j(s)<1){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{bounds:[1,30]},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.userName!==void 0){let s=r.userName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.
isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+
"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=
o,r!==void 0&&(r.userName=o))}if(typeof s=="string"){if(j(s)>255){let n={instancePath:i+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/userName",schemaPath:"\
#/properties/userName/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.
fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=
s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={
instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};
e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Hr.errors=e,t===0}Hr.evaluated={props:{email:!0,phone:!0,userName:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Te=Kr;function Kr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[s]:e.push(s),t++}if(r.uid!==void 0){let s=r.uid;if(typeof s!="str\
ing"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+
s;else if(s===null)o="";else{let c={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.uid=o))}if(typeof s=="string"){if(j(s)>50){let n={instancePath:i+"/uid",schemaPath:"#/properties/uid/ma\
xLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+
"/uid",schemaPath:"#/properties/uid/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.
errors=e,t===0}Kr.evaluated={props:{uid:!0},dynamicProps:!1,dynamicItems:!1};var xt=Wr;function Wr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Wr.errors=e,t===0}Wr.evaluated={props:{fields:!0},dynamicProps:!1,
dynamicItems:!1};var qt=zr;function zr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=zr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sendEmail!==void 0){let s=r.sendEmail;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let c={instancePath:i+"/sendEmail",schemaPath:"#/properties/sendEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.sendEmail=o))}}r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,
parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.resetPasswordUrl!==void 0&&(F(r.resetPasswordUrl,
{instancePath:i+"/resetPasswordUrl",parentData:r,parentDataProperty:"resetPasswordUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zr.
errors=e,t===0}zr.evaluated={props:{sendEmail:!0,emailTemplate:!0,resetPasswordUrl:!0},dynamicProps:!1,dynamicItems:!1};var Os=Zr;function Zr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Zr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.refresh_Token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"refresh_Token"},message:"must have required property 'refresh_Token'"};e===null?e=[s]:e.push(s),t++}if(r.refresh_Token!==void 0){
let s=r.refresh_Token;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.refresh_Token=o))}if(typeof s=="string"){if(j(s)>100){
let n={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Zr.errors=e,t===0}Zr.evaluated={props:{refresh_Token:!0},
dynamicProps:!1,dynamicItems:!1};var vs=Jr;function Jr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Jr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[s]:e.push(s),t++}if(r.id===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.uid!==void 0){let s=r.
uid;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="numbe\
r"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.uid=o))}if(typeof s=="string"){if(j(s)>50){let n={instancePath:i+"/uid",schemaPath:"\
#/properties/uid/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){
let n={instancePath:i+"/uid",schemaPath:"#/properties/uid/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),t++}}}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,
typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.id=o))}if(typeof s=="string"){if(j(
s)>64){let n={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 charact\
ers"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Jr.errors=e,t===0}Jr.evaluated={props:{uid:!0,id:!0},dynamicProps:!1,dynamicItems:!1};var Es=Xr;function Xr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.timeDifference!==void 0){let s=r.timeDifference;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)&&(o=s)),o===void 0)if(n==="boolean"||s===null||n==="string"&&s&&s==+s&&!(s%1))o=+s;else{let c={instancePath:i+"/timeDifference",schemaPath:"#/properties/time\
Difference/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.timeDifference=o))}
if(typeof s=="number"&&isFinite(s)){if(s>525600||isNaN(s)){let n={instancePath:i+"/timeDifference",schemaPath:"#/properties/timeDifference/maximum",keyword:"max\
imum",params:{bounds:[1,525600]},message:"must be <= 525600"};e===null?e=[n]:e.push(n),t++}if(s<1||isNaN(s)){let n={instancePath:i+"/timeDifference",schemaPath:"\
#/properties/timeDifference/minimum",keyword:"minimum",params:{bounds:[1,525600]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xr.errors=e,t===0}Xr.evaluated={props:{timeDifference:!0},
dynamicProps:!1,dynamicItems:!1};var Ct=Yr;function Yr(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.resetPasswordUrl!==void 0&&(F(r.resetPasswordUrl,{instancePath:i+"/resetPass\
wordUrl",parentData:r,parentDataProperty:"resetPasswordUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.emailTemplate!==
void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length)),r["g-recaptcha-response"]!==void 0&&(R(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"\
g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(R(r["h-captcha-resp\
onse"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.
errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(R(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticke\
t",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(T(r.qq_captcha_randstr,{instancePath:i+"/\
qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length));else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,t===0}
Yr.evaluated={props:{resetPasswordUrl:!0,emailTemplate:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var ks=es;function es(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r["g-recaptcha-response"]!==void 0&&(R(r["g-recaptcha-response"],{instancePath:i+
"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r["h-captcha-response"]!==void 0&&(R(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,
dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(R(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticke\
t",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(T(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?T.errors:e.concat(T.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return es.errors=e,t===0}es.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};var As=rs;function rs(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate!==void 0&&(T(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,
parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!=
"boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===
null)o=!1;else if(s==="true"||s===1)o=!0;else{let c={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===0}rs.evaluated={props:{smsTemplate:!0,isVoiceOtp:!0},
dynamicProps:!1,dynamicItems:!1};var $s=ss;function ss(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.resetPINUrl!==void 0&&(F(r.
resetPINUrl,{instancePath:i+"/resetPINUrl",parentData:r,parentDataProperty:"resetPINUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ss.
errors=e,t===0}ss.evaluated={props:{emailTemplate:!0,resetPINUrl:!0},dynamicProps:!1,dynamicItems:!1};var Nt=ts;function ts(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.pinAuthToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pinAuthToken"},message:"must have required property 'pinAuthToken'"};e===null?e=[s]:e.push(s),t++}if(r.pinAuthToken!==void 0){
let s=r.pinAuthToken;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.pinAuthToken=o))}if(typeof s=="string"){if(j(s)>100){
let n={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/minLength",keyword:"min\
Length",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.fields!==void 0){let s=r.fields;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/p\
roperties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ts.errors=e,t===0}ts.evaluated=
{props:{pinAuthToken:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var St=is;function is(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_token"},message:"must have required property 'session_token'"};e===null?e=[s]:e.push(s),t++}if(r.session_token!==void 0){
let s=r.session_token;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.session_token=o))}if(typeof s=="string"){if(j(s)>100){
let n={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}is.evaluated={props:{session_token:!0},
dynamicProps:!1,dynamicItems:!1};var jt=ns;function ns(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.verificationUrl!==void 0&&
(F(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.
concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ns.errors=e,t===0}ns.evaluated={props:{emailTemplate:!0,verificationUrl:!0},dynamicProps:!1,dynamicItems:!1};var Ot=os;function os(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.welcomeEmailTemplate!==
void 0&&(T(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.smsTemplate!==void 0&&(T(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.verificationUrl!==void 0&&(F(r.verificationUrl,{instancePath:i+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.isVoiceOtp!==
void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),
o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let c={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.fields!==void 0){
let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:
e.push(n),t++}}r.options!==void 0&&(T(r.options,{instancePath:i+"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?
T.errors:e.concat(T.errors),t=e.length)),r.invitation_token!==void 0&&(T(r.invitation_token,{instancePath:i+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return os.errors=e,t===0}os.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,
smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,fields:!0,options:!0,invitation_token:!0},dynamicProps:!1,dynamicItems:!1};var Et=as;function as(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=as.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(T(r.emailTemplate,{instancePath:i+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.welcomeEmailTemplate!==
void 0&&(T(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.smsTemplate!==void 0&&(T(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.verificationUrl!==void 0&&(F(r.verificationUrl,{instancePath:i+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.isVoiceOtp!==
void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),
o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let c={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.fields!==void 0){
let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:
e.push(n),t++}}r.options!==void 0&&(T(r.options,{instancePath:i+"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?
T.errors:e.concat(T.errors),t=e.length)),r.invitation_token!==void 0&&(T(r.invitation_token,{instancePath:i+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r["g-recaptcha-response"]!==void 0&&(R(r["g-recaptcha-resp\
onse"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(R(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-cap\
tcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(R(r.qq_captcha_ticket,{instancePath:i+
"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(T(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?T.errors:e.concat(T.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return as.errors=e,t===0}as.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,
fields:!0,options:!0,invitation_token:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};
var At=ps;function Me(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}
Me.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>20){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}Ge.
evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>254){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}
Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function ps(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken!==void 0&&
(Me(r.verificationToken,{instancePath:i+"/verificationToken",parentData:r,parentDataProperty:"verificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?Me.errors:
e.concat(Me.errors),t=e.length)),r.otp!==void 0&&(Ge(r.otp,{instancePath:i+"/otp",parentData:r,parentDataProperty:"otp",rootData:p,dynamicAnchors:l})||(e=e===null?
Ge.errors:e.concat(Ge.errors),t=e.length)),r.email!==void 0&&(Qe(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.url!==void 0&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:p,dynamicAnchors:l})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.uuid!==void 0){let s=r.uuid;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==
1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/uuid",schemaPath:"\
#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.uuid=o))}if(typeof s==
"string"&&j(s)>64){let n={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more\
 than 64 characters"};e===null?e=[n]:e.push(n),t++}}if(r.welcomeEmailTemplate!==void 0&&(T(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.fields!==void 0){let s=r.fields;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"\
#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ps.errors=e,t===0}
ps.evaluated={props:{verificationToken:!0,otp:!0,email:!0,url:!0,uuid:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var $t=ls;function ls(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"\
url",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(T(r.welcomeEmailTemplate,{instancePath:i+
"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&
(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){
let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 cha\
racters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return ls.errors=e,t===0}ls.evaluated={props:{url:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Rt=us;function Be(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}
Be.evaluated={dynamicProps:!1,dynamicItems:!1};function us(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=us.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'username'"};e===null?e=[s]:e.
push(s),t++}r.username!==void 0&&(Be(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?
Be.errors:e.concat(Be.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return us.errors=e,t===0}us.evaluated={props:{username:!0},dynamicProps:!1,dynamicItems:!1};var Ut=ms;function He(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=He.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>30){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}He.
evaluated={dynamicProps:!1,dynamicItems:!1};function ms(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ms.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}r.phone!==
void 0&&(He(r.phone,{instancePath:i+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),t=
e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ms.
errors=e,t===0}ms.evaluated={props:{phone:!0},dynamicProps:!1,dynamicItems:!1};var _t=fs;function Ke(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,b!==void 0&&(b[I]=n))}if(typeof r=="string"&&j(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}
Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function fs(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=fs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientguid===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientguid"},message:"must have required property 'clientguid'"};e===null?e=[
s]:e.push(s),t++}r.clientguid!==void 0&&(Ke(r.clientguid,{instancePath:i+"/clientguid",parentData:r,parentDataProperty:"clientguid",rootData:p,dynamicAnchors:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return fs.errors=e,t===0}fs.evaluated={props:{clientguid:!0},dynamicProps:!1,dynamicItems:!1};var Ft=cs;function cs(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.preventRefresh!==void 0){let s=r.preventRefresh;if(typeof s!="boolean"){
let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s===
"true"||s===1)o=!0;else{let c={instancePath:i+"/preventRefresh",schemaPath:"#/properties/preventRefresh/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.preventRefresh=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}cs.evaluated={props:{preventRefresh:!0},dynamicProps:!1,dynamicItems:!1};
var Vt=ds;function ds(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let c={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(j(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.expiresIn!==void 0){let s=r.expiresIn;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(o=s)),o===void 0)if(n==="boolean"||s===
null||n==="string"&&s&&s==+s&&!(s%1))o=+s;else{let c={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.expiresIn=o))}if(typeof s=="number"&&isFinite(s)){if(s>129600||isNaN(s)){
let n={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/maximum",keyword:"maximum",params:{bounds:[1,129600]},message:"must be <= 129600"};e===null?
e=[n]:e.push(n),t++}if(s<1||isNaN(s)){let n={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{bounds:[1,129600]},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(r.isWeb!==void 0){let s=r.isWeb;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let c={instancePath:i+
"/isWeb",schemaPath:"#/properties/isWeb/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==
void 0&&(r.isWeb=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return ds.errors=e,t===0}ds.evaluated={props:{access_token:!0,expiresIn:!0,isWeb:!0},dynamicProps:!1,dynamicItems:!1};var Mt=ys;function ys(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ys.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let c={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(j(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return ys.errors=e,t===0}ys.evaluated={props:{access_token:!0},dynamicProps:!1,dynamicItems:!1};var Gt=hs;function hs(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=hs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let c={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(j(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.preventRefresh!==void 0){let s=r.preventRefresh;if(typeof s!="boolean"){let n=typeof s,o;if(n=="ob\
ject"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=
!0;else{let c={instancePath:i+"/preventRefresh",schemaPath:"#/properties/preventRefresh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.preventRefresh=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hs.errors=e,t===0}hs.evaluated={props:{access_token:!0,preventRefresh:!0},dynamicProps:!1,dynamicItems:!1};
var Qt=gs;function gs(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=gs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==void 0){let s=r.token;if(typeof s!="string"){let n=typeof s,o;if(n==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let c={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}
o!==void 0&&(s=o,r!==void 0&&(r.token=o))}if(typeof s=="string"){if(j(s)>100){let n={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/token",schemaPath:"\
#/properties/token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.accountId!==
void 0){let s=r.accountId;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===
void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let c={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.accountId=o))}if(typeof s=="string"){if(j(s)>50){let n={
instancePath:i+"/accountId",schemaPath:"#/properties/accountId/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 charact\
ers"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"minLength",params:{bounds:[
1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.profileId!==void 0){let s=r.profileId;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let c={instancePath:i+"/profileId",schemaPath:"#/properties/profileId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
c]:e.push(c),t++}o!==void 0&&(s=o,r!==void 0&&(r.profileId=o))}if(typeof s=="string"){if(j(s)>50){let n={instancePath:i+"/profileId",schemaPath:"#/properties/pr\
ofileId/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:i+
"/profileId",schemaPath:"#/properties/profileId/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return gs.errors=e,t===0}gs.evaluated={props:{token:!0,accountId:!0,profileId:!0},dynamicProps:!1,dynamicItems:!1};var Bt=Ps;function Ps(r,{instancePath:i="",parentData:b,parentDataProperty:I,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let c={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&j(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.emailTemplate!==void 0&&(T(r.emailTemplate,
{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.verificationUrl!==void 0&&(F(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(T(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ps.errors=e,t===0}Ps.evaluated={props:{fields:!0,emailTemplate:!0,
verificationUrl:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var fi={listCustomObjects:{query:ye,response:{200:{"application/json":Ts},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{
"application/json":g}}},createCustomObject:{query:ye,body:{"application/json":ze},response:{200:{"application/json":we},400:{"application/json":g},403:{"applica\
tion/json":g},429:{"application/json":g},500:{"application/json":g}}},getCustomObject:{path:bs,query:ye,response:{200:{"application/json":we},400:{"application/\
json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},updateCustomObject:{path:bs,query:js,body:{"application/json":ze},response:{
200:{"application/json":we},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},deleteCustomObject:{path:bs,
query:ye,response:{200:{"application/json":Ve},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},login:{
query:Tt,body:{"application/json":Qs},response:{200:{"application/json":Ls},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{
"application/json":g},500:{"application/json":g}}},findAccount:{query:Lt,response:{200:{"application/json":Vr},400:{"application/json":g},401:{"application/json":g},
403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},getAccount:{path:Te,query:xt,response:{200:{"application/json":Vr},400:{"appl\
ication/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},deleteAccount:{path:Te,response:{
200:{"application/json":Ve},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
makeEmailVerificationToken:{body:{"application/json":Bs},response:{200:{"application/json":Hs},400:{"application/json":g},401:{"application/json":g},403:{"appli\
cation/json":g},429:{"application/json":g},500:{"application/json":g}}},makeForgotToken:{query:qt,body:{"application/json":xs},response:{200:{"application/json":Ks},
400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},impersonate:{query:Te,response:{
200:{"application/json":De},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
refreshByRefreshToken:{query:Os,response:{200:{"application/json":De},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"app\
lication/json":g},500:{"application/json":g}}},revokeRefreshToken:{query:Os,response:{200:{"application/json":Ve},400:{"application/json":g},401:{"application/j\
son":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},revokeRefreshTokens:{path:Te,response:{200:{"application/json":Ve},400:{
"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},listCustomObjectsOfAccount:{
path:Te,query:ye,response:{200:{"application/json":Ts},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},
500:{"application/json":g}}},createCustomObjectOfAccount:{path:Te,query:ye,body:{"application/json":ze},response:{200:{"application/json":we},400:{"application/\
json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},getCustomObjectOfAccount:{path:vs,query:ye,
response:{200:{"application/json":we},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"applicat\
ion/json":g}}},updateCustomObjectOfAccount:{path:vs,query:js,body:{"application/json":ze},response:{200:{"application/json":we},400:{"application/json":g},401:{
"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},deleteCustomObjectOfAccount:{path:vs,query:ye,response:{
200:{"application/json":Ve},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
makeSott:{query:Es,response:{200:{"application/json":Ws},400:{"application/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},
500:{"application/json":g}}},getServerInfo:{query:Es,response:{200:{"application/json":zs},400:{"application/json":g},403:{"application/json":g},429:{"applicati\
on/json":g},500:{"application/json":g}}},getAppInfo:{response:{200:{"application/json":Zs},400:{"application/json":g},403:{"application/json":g},429:{"applicati\
on/json":g},500:{"application/json":g}}},forgotPassword:{query:Ct,body:{"application/json":xs},response:{200:{"application/json":ee},400:{"application/json":g},
403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPassword:{query:ks,body:{"application/json":Js},response:{200:{"applicat\
ion/json":qs},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPasswordByPhone:{query:ks,body:{
"application/json":Xs},response:{200:{"application/json":Ys},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/\
json":g}}},forgotPasswordByPhone:{query:As,body:{"application/json":et},response:{200:{"application/json":Cs},400:{"application/json":g},403:{"application/json":g},
429:{"application/json":g},500:{"application/json":g}}},changePassword:{query:ks,body:{"application/json":rt},response:{200:{"application/json":ee},400:{"applic\
ation/json":g},401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPasswordByAnswer:{body:{"appli\
cation/json":st},response:{200:{"application/json":qs},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
forgotPinByEmail:{query:$s,body:{"application/json":tt},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"applic\
ation/json":g},500:{"application/json":g}}},forgotPinByUsername:{query:$s,body:{"application/json":it},response:{200:{"application/json":ee},400:{"application/j\
son":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},forgotPinByPhone:{query:As,body:{"application/json":nt},response:{200:{
"application/json":Cs},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPinByToken:{body:{"app\
lication/json":ot},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
resetPinByEmailCode:{body:{"application/json":at},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/\
json":g},500:{"application/json":g}}},resetPinByPhoneCode:{body:{"application/json":pt},response:{200:{"application/json":ee},400:{"application/json":g},403:{"a\
pplication/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPinByUsernameCode:{body:{"application/json":lt},response:{200:{"application/jso\
n":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPinByEmailAnswer:{body:{"application/j\
son":ut},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resetPinByPhoneAnswer:{
body:{"application/json":mt},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"applic\
ation/json":g}}},resetPinByUsernameAnswer:{body:{"application/json":ft},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},
429:{"application/json":g},500:{"application/json":g}}},changePin:{body:{"application/json":ct},response:{200:{"application/json":ee},400:{"application/json":g},
401:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},setPin:{query:Nt,body:{"application/json":dt},response:{
200:{"application/json":Ls},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},endPinSession:{query:St,
response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},resendVerificationEmail:{
query:jt,body:{"application/json":yt},response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{
"application/json":g}}},register:{query:Ot,body:{"application/json":ht},response:{200:{"application/json":Ns},400:{"application/json":g},403:{"application/json":g},
429:{"application/json":g},500:{"application/json":g}}},registerWithCaptcha:{query:Et,body:{"application/json":gt},response:{200:{"application/json":Ns},400:{"a\
pplication/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},checkOrVerifyEmail:{query:At,response:{200:{"application/\
json":Pt},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},verifyEmailByOtp:{query:$t,body:{"applic\
ation/json":bt},response:{200:{"application/json":vt},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application/json":g}}},
checkUsername:{query:Rt,response:{200:{"application/json":Ss},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"application\
/json":g}}},checkPhone:{query:Ut,response:{200:{"application/json":Ss},400:{"application/json":g},403:{"application/json":g},429:{"application/json":g},500:{"ap\
plication/json":g}}},sendVerificationEmailForLinking:{query:_t,response:{200:{"application/json":kt},400:{"application/json":g},403:{"application/json":g},429:{
"application/json":g},500:{"application/json":g}}},validateToken:{response:{200:{"application/json":De},400:{"application/json":g},403:{"application/json":g},429:{
"application/json":g},500:{"application/json":g}}},invalidateToken:{query:Ft,response:{200:{"application/json":ee},400:{"application/json":g},403:{"application/\
json":g},429:{"application/json":g},500:{"application/json":g}}},getTokenInfo:{response:{200:{"application/json":It},400:{"application/json":g},403:{"applicatio\
n/json":g},429:{"application/json":g},500:{"application/json":g}}},slideToken:{response:{200:{"application/json":De},400:{"application/json":g},403:{"applicatio\
n/json":g},429:{"application/json":g},500:{"application/json":g}}},refreshByAccessToken:{query:Vt,response:{200:{"application/json":De},400:{"application/json":J},
401:{"application/json":J},403:{"application/json":J},429:{"application/json":J},500:{"application/json":J}}},validateTokenByBackend:{query:Mt,response:{200:{"a\
pplication/json":De},400:{"application/json":J},401:{"application/json":J},403:{"application/json":J},429:{"application/json":J},500:{"application/json":J}}},invalidateTokenByBackend:{
query:Gt,response:{200:{"application/json":wt},400:{"application/json":J},401:{"application/json":J},403:{"application/json":J},429:{"application/json":J},500:{
"application/json":J}}},listActiveSessions:{query:Qt,response:{200:{"application/json":Dt},400:{"application/json":J},401:{"application/json":J},403:{"applicati\
on/json":J},429:{"application/json":J},500:{"application/json":J}}},getProfile:{query:Bt,response:{200:{"application/json":Vr},400:{"application/json":g},403:{"\
application/json":g},429:{"application/json":g},500:{"application/json":g}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = fi;
