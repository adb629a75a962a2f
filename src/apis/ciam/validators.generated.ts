// generated from specs/ciam, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function Tr(r){let i=0;for(let h=0;h<r.length;h++,i++){let g=r.charCodeAt(h),p=g>=55296&&g<=56319,l=r.charCodeAt(h+1);p&&l>=56320&&l<=57343&&h++}return i}var Hn={date:Kn,"date-time":Mp,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Kn(r){let i=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(r);if(!i)return!1;let[h,g,p]=[i[1],i[2],i[3]].map(Number);if(h===void 0||g===void 0||p===void 0)return!1;let e=[31,h%4===0&&(h%100!==0||h%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return p>=1&&p<=(e[g-1]??0)}function Mp(r){let i=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(r.charAt(10))&&Kn(r.slice(0,10))&&i.test(r.slice(11))}var vn=Dr;var v=Tr,ro=new RegExp("^[0-9a-f]{24}$","u");var Qp=new RegExp("^[A-Za-z0-9_-]{1,50}$","u");function Q(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>50){let s={instancePath:i,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),t++}if(!Qp.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,50}$"'};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Q.errors=
e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};var se=Hn["date-time"];function S(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=S.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>35){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLengt\
h",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[s]:e.push(s),t++}if(!se(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>1e3){let s={instancePath:i,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 properties"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Je.evaluated;
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
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Id!==void 0){let s=r.Id;if(typeof s=="string"){if(v(s)>24){
let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{bounds:[0,24]},message:"must NOT have more than 24 characters"};e===
null?e=[n]:e.push(n),t++}if(!ro.test(s)){let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'\
must match pattern "^[0-9a-f]{24}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Uid!==void 0&&(Q(r.Uid,{instancePath:i+"/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,
dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.IsActive!==void 0&&typeof r.IsActive!="boolean"){let s={instancePath:i+"/IsActive",schemaPath:"\
#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!=
"boolean"){let s={instancePath:i+"/IsDeleted",schemaPath:"#/properties/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}r.DateCreated!==void 0&&(S(r.DateCreated,{instancePath:i+"/DateCreated",parentData:r,parentDataProperty:"DateCreated",rootData:p,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.DateModified!==void 0&&(S(r.DateModified,{instancePath:i+"/DateModified",parentData:r,parentDataProperty:"\
DateModified",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.CustomObject!==void 0&&(ze(r.CustomObject,{instancePath:i+"/\
CustomObject",parentData:r,parentDataProperty:"CustomObject",rootData:p,dynamicAnchors:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Dr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),t++}if(r.Count===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Count"},message:"must have required property 'Count'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="data"||s==="Count")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.data!==void 0){let s=r.data;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+
"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[o]:e.push(o),
t++}let n=s.length;for(let o=0;o<n;o++)Je(s[o],{instancePath:i+"/data/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Je.errors:
e.concat(Je.errors),t=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[n]:e.push(n),t++}}if(r.Count!==void 0){let s=r.Count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/Count",schemaPath:"\
#/properties/Count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s))){let n={instancePath:i+"/Count",schemaPath:"#/properties/Count/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.
push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Dr.
errors=e,t===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var m=Lr,Bp={type:"object",additionalProperties:!1,required:["Description","ErrorCode","M\
essage","IsProviderError","ProviderErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"str\
ing",maxLength:200},IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},Errors:{type:"array",maxItems:50,items:{$ref:"\
FieldError"}},Data:{$ref:"RefusalData"}},$id:"Refusal"};function ir(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.FieldName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"FieldName"},message:"must have required property 'FieldName'"};e===null?e=[s]:e.push(s),t++}if(r.ErrorMessage===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorMessage"},message:"must have required property 'ErrorMessage'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="FieldName"||s==="ErrorMessage")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.FieldName!==void 0){let s=r.FieldName;if(typeof s==
"string"){if(v(s)>100){let n={instancePath:i+"/FieldName",schemaPath:"#/properties/FieldName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/FieldName",schemaPath:"#/properties/FieldName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorMessage!==void 0){let s=r.ErrorMessage;if(typeof s=="string"){if(v(
s)>255){let n={instancePath:i+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT hav\
e more than 255 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ir.errors=e,t===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gp=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function _(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=_.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>36){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[s]:e.push(s),t++}if(!Gp.test(r)){let s={instancePath:i,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ae(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="access_token"||s==="expires_in"||s==="LoginLockedTim\
eout"||s==="ConsentToken"||s==="PINAuthToken")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/access_token",parentData:r,
parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.expires_in!==void 0&&(S(r.expires_in,{instancePath:i+
"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.LoginLockedTimeout!==
void 0&&(S(r.LoginLockedTimeout,{instancePath:i+"/LoginLockedTimeout",parentData:r,parentDataProperty:"LoginLockedTimeout",rootData:p,dynamicAnchors:l})||(e=e===
null?S.errors:e.concat(S.errors),t=e.length)),r.ConsentToken!==void 0&&(_(r.ConsentToken,{instancePath:i+"/ConsentToken",parentData:r,parentDataProperty:"Consen\
tToken",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.PINAuthToken!==void 0&&(_(r.PINAuthToken,{instancePath:i+"/PINAuth\
Token",parentData:r,parentDataProperty:"PINAuthToken",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Lr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Lr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Description"},message:"must have required property 'Description'"};e===null?e=[s]:e.push(s),
t++}if(r.ErrorCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorCode"},message:"must have required p\
roperty 'ErrorCode'"};e===null?e=[s]:e.push(s),t++}if(r.Message===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};e===null?e=[s]:e.push(s),t++}if(r.IsProviderError===void 0){let s={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"IsProviderError"},message:"must have required property 'IsProviderError'"};e===null?e=[s]:e.push(s),t++}if(r.ProviderErrorResponse===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderErrorResponse"},message:"must have required property '\
ProviderErrorResponse'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Description"||s==="ErrorCode"||s==="Message"||s==="IsProviderError"||s==="Provide\
rErrorResponse"||s==="Errors"||s==="Data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Description!==void 0){let s=r.Description;if(typeof s=="string"){if(v(s)>500){let n={
instancePath:i+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 c\
haracters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorCode!==void 0){let s=r.ErrorCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/minimum",keyword:"minimum",params:{
bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.Message!==void 0){let s=r.Message;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+
"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let s={instancePath:i+"/IsProviderError",schemaPath:"#/propert\
ies/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.ProviderErrorResponse!==void 0){let s=r.
ProviderErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/type",keyword:"\
type",params:{type:Bp.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>2e3){let n={
instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT \
have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Errors!==void 0){let s=r.Errors;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"\
/Errors",schemaPath:"#/properties/Errors/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),
t++}let n=s.length;for(let o=0;o<n;o++)ir(s[o],{instancePath:i+"/Errors/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?ir.errors:
e.concat(ir.errors),t=e.length)}else{let n={instancePath:i+"/Errors",schemaPath:"#/properties/Errors/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[n]:e.push(n),t++}}r.Data!==void 0&&(Ae(r.Data,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return Lr.errors=e,t===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=ze,tr=Je,re=Cr;function Cr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsDeleted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsDeleted"},message:"must have required property 'IsDeleted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="IsDelete\
d"||s==="RecordsDeleted")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let s={instancePath:i+"/IsDeleted",schemaPath:"\
#/properties/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.RecordsDeleted!==void 0){let s=r.
RecordsDeleted;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/RecordsDeleted",schemaPath:"#/properties/RecordsDeleted/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+
"/RecordsDeleted",schemaPath:"#/properties/RecordsDeleted/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}
Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kn=xr;function ae(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["g-recaptcha-response"]!==void 0){let s=r["g-recaptcha-response"];if(typeof s==
"string"){if(v(s)>4096){let n={instancePath:i+"/g-recaptcha-response",schemaPath:"#/properties/g-recaptcha-response/maxLength",keyword:"maxLength",params:{bounds:[
0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/g-recaptcha-response",schemaPath:"#/prope\
rties/g-recaptcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r["h-captcha-response"]!==void 0){
let s=r["h-captcha-response"];if(typeof s=="string"){if(v(s)>4096){let n={instancePath:i+"/h-captcha-response",schemaPath:"#/properties/h-captcha-response/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"\
/h-captcha-response",schemaPath:"#/properties/h-captcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(r.qq_captcha_ticket!==void 0){let s=r.qq_captcha_ticket;if(typeof s=="string"){if(v(s)>4096){let n={instancePath:i+"/qq_captcha_ticket",schemaPath:"#/pr\
operties/qq_captcha_ticket/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/qq_captcha_ticket",schemaPath:"#/properties/qq_captcha_ticket/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(r.qq_captcha_randstr!==void 0){let s=r.qq_captcha_randstr;if(typeof s=="string"){if(v(s)>255){let n={instancePath:i+"/qq_captcha_ra\
ndstr",schemaPath:"#/properties/qq_captcha_randstr/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/qq_captcha_randstr",schemaPath:"#/properties/qq_captcha_randstr/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}ae.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=X.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>10){let s={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,10]},message:"must NOT have more than 10 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r){let n=r[s];if(typeof n==
"string"){if(v(n)>255){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function G(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=G.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),ae(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.
concat(ae.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r))r.SecurityAnswer!==void 0&&(X(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,
parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#\
/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}G.evaluated={props:{SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>254){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=V.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>255){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>30){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},
message:"must NOT have more than 30 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=J.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>256){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,256]},
message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return J.errors=e,t===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=xr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="o\
bject"&&!Array.isArray(r))r.email!==void 0&&($(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),r.username!==void 0&&(V(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.phone!==void 0&&(U(r.phone,{instancePath:i+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.password!==void 0&&(J(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"password",rootData:p,
dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}xr.evaluated={props:{email:!0,username:!0,phone:!0,password:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var ee=ie;var W={type:"object",additionalProperties:!1,required:["Uid","ID","Provider","Email","UserName","PhoneId","FirstName","LastName","EmailVerified","PhoneIdVerifie\
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
{$ref:"ProfileListItem"},{type:"null"}]},Identities:{type:["array","null"],maxItems:20,items:{$ref:"SocialProfile"}}},$id:"Profile"},Ne=Object.prototype.hasOwnProperty;function ge(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[s]:e.push(s),t++}if(r.Value===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"Type"||s==="Value")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Type!==void 0){let s=r.Type;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+"/Type",schemaPath:"\
#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.Value!==
void 0&&($(r.Value,{instancePath:i+"/Value",parentData:r,parentDataProperty:"Value",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}
ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hp={type:["string","null"],maxLength:500,$id:"ProfileText"};function c(r,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!=
"string"&&r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Hp.type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&v(r)>500){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};
e===null?e=[s]:e.push(s),t++}return c.errors=e,t===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};var Wn={type:"object",additionalProperties:!1,properties:{Code:{
type:["string","null"],maxLength:10},Name:{type:["string","null"],maxLength:100}},$id:"Country"};function be(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="Code"||s==="Name")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Code!==void 0){let s=r.Code;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:Wn.properties.Code.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>10){let n={instancePath:i+"/Code",schemaPath:"#/properties/Code/maxLength",keyword:"maxLength",params:{bounds:[0,10]},
message:"must NOT have more than 10 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Name!==void 0){let s=r.Name;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:Wn.properties.Name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s==
"string"&&v(s)>100){let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Type"||s==="Address1"||
s==="Address2"||s==="City"||s==="State"||s==="PostalCode"||s==="Region"||s==="Country")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.Type!==void 0&&(c(r.Type,{instancePath:i+
"/Type",parentData:r,parentDataProperty:"Type",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Address1!==void 0&&(c(r.Address1,
{instancePath:i+"/Address1",parentData:r,parentDataProperty:"Address1",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Address2!==
void 0&&(c(r.Address2,{instancePath:i+"/Address2",parentData:r,parentDataProperty:"Address2",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.City!==void 0&&(c(r.City,{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),r.State!==void 0&&(c(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.PostalCode!==void 0&&(c(r.PostalCode,{instancePath:i+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Region!==void 0&&(c(r.Region,{instancePath:i+"/Region",parentData:r,parentDataProperty:"\
Region",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Country!==void 0&&(c(r.Country,{instancePath:i+"/Country",parentData:r,
parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zn={type:"object",additionalProperties:!1,required:["PhoneType","PhoneNumber"],properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30}},$id:"PhoneNumber"};function Ee(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneType"},message:"must have required property 'PhoneType'"};e===null?e=[s]:
e.push(s),t++}if(r.PhoneNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneNumber"},message:"must h\
ave required property 'PhoneNumber'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="PhoneType"||s==="PhoneNumber")){let n={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
PhoneType!==void 0){let s=r.PhoneType;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",
params:{type:Zn.properties.PhoneType.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>50){let n={instancePath:i+"/P\
honeType",schemaPath:"#/properties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[
n]:e.push(n),t++}}if(r.PhoneNumber!==void 0){let s=r.PhoneNumber;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/\
PhoneNumber/type",keyword:"type",params:{type:Zn.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&
v(s)>30){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have \
more than 30 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kp={type:"object",maxProperties:100,additionalProperties:{
type:["string","null"],maxLength:2e3},$id:"TextMap"};function Z(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){let s={
instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[s]:e.push(
s),t++}for(let s in r){let n=r[s];if(typeof n!="string"&&n!==null){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/type",keyword:"type",params:{type:Kp.additionalProperties.type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&v(n)>
2e3){let o={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},
message:"must NOT have more than 2000 characters"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wp={type:["arra\
y","null"],maxItems:100,items:{$ref:"ProfileListItem"},$id:"ProfileList"};function H(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=H.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>30){let s={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,30]},message:"must NOT have more than 30 properties"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function k(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=k.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!Array.isArray(r)&&r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Wp.type},message:"\
must be array,null"};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){if(r.length>100){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)H(r[n],{instancePath:i+"/"+n,parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}return k.errors=e,t===0}k.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function A(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=A.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:i,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};
var zn={type:"object",additionalProperties:!1,properties:{AccessToken:{type:["string","null"],maxLength:4096},TokenSecret:{type:["string","null"],maxLength:4096}},
$id:"ProviderAccessCredential"};function Se(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Se.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="AccessToken"||s==="Token\
Secret")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.AccessToken!==void 0){let s=r.AccessToken;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/AccessToken",
schemaPath:"#/properties/AccessToken/type",keyword:"type",params:{type:zn.properties.AccessToken.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}
if(typeof s=="string"&&v(s)>4096){let n={instancePath:i+"/AccessToken",schemaPath:"#/properties/AccessToken/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},
message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}if(r.TokenSecret!==void 0){let s=r.TokenSecret;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/TokenSecret",schemaPath:"#/properties/TokenSecret/type",keyword:"type",params:{type:zn.properties.TokenSecret.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>4096){let n={instancePath:i+"/TokenSecret",schemaPath:"#/properties/TokenSecret/maxLength",keyword:"\
maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jr={type:"object",additionalProperties:!1,required:["PIN","Skipped","SkippedDate","LastPINChangeDate","LastPINChangeToken"],properties:{PIN:{
type:["string","null"],maxLength:255},Skipped:{type:"boolean"},SkippedDate:{type:["string","null"],format:"date-time",maxLength:35},LastPINChangeDate:{type:["st\
ring","null"],format:"date-time",maxLength:35},LastPINChangeToken:{type:["string","null"],maxLength:255}},$id:"PinInfo"};function nr(r,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"\
must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}if(r.Skipped===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Skipped"},message:"must have required property 'Skipped'"};e===null?e=[s]:e.push(s),t++}if(r.SkippedDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SkippedDate"},message:"must have required property 'SkippedDate'"};e===null?e=[s]:e.push(s),t++}if(r.LastPINChangeDate===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastPINChangeDate"},message:"must have required property 'Last\
PINChangeDate'"};e===null?e=[s]:e.push(s),t++}if(r.LastPINChangeToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
LastPINChangeToken"},message:"must have required property 'LastPINChangeToken'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="PIN"||s==="Skipped"||s===
"SkippedDate"||s==="LastPINChangeDate"||s==="LastPINChangeToken")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.PIN!==void 0){let s=r.PIN;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/type",keyword:"type",params:{type:jr.properties.PIN.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),t++}if(typeof s=="string"&&v(s)>255){let n={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Skipped!==void 0&&typeof r.Skipped!="boolean"){let s={instancePath:i+"/Skip\
ped",schemaPath:"#/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.SkippedDate!==void 0){
let s=r.SkippedDate;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/SkippedDate",schemaPath:"#/properties/SkippedDate/type",keyword:"type",params:{type:jr.
properties.SkippedDate.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"){if(v(s)>35){let n={instancePath:i+"/SkippedDate",
schemaPath:"#/properties/SkippedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),t++}if(!se(s)){let n={instancePath:i+"/SkippedDate",schemaPath:"#/properties/SkippedDate/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(r.LastPINChangeDate!==void 0){let s=r.LastPINChangeDate;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/type",keyword:"type",params:{type:jr.properties.LastPINChangeDate.type},message:"must be string,\
null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"){if(v(s)>35){let n={instancePath:i+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/max\
Length",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!se(s)){let n={instancePath:i+
"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),t++}}}if(r.LastPINChangeToken!==void 0){let s=r.LastPINChangeToken;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/LastPINChangeTo\
ken",schemaPath:"#/properties/LastPINChangeToken/type",keyword:"type",params:{type:jr.properties.LastPINChangeToken.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>255){let n={instancePath:i+"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Version"},message:"must have required property 'Version'"};e===null?e=[s]:e.push(s),t++}if(r.AcceptSource===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptSource"},message:"must have required property 'AcceptSource'"};e===null?e=[s]:e.push(s),
t++}if(r.AcceptDateTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptDateTime"},message:"must have \
required property 'AcceptDateTime'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Version"||s==="AcceptSource"||s==="AcceptDateTime")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(r.Version!==void 0){let s=r.Version;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+"/Version",schemaPath:"#/properties/Version/maxLengt\
h",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Versio\
n",schemaPath:"#/properties/Version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.AcceptSource!==void 0){
let s=r.AcceptSource;if(typeof s=="string"){if(v(s)>255){let n={instancePath:i+"/AcceptSource",schemaPath:"#/properties/AcceptSource/maxLength",keyword:"maxLeng\
th",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/AcceptSource",schemaPath:"\
#/properties/AcceptSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.AcceptDateTime!==void 0&&(S(r.AcceptDateTime,
{instancePath:i+"/AcceptDateTime",parentData:r,parentDataProperty:"AcceptDateTime",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}
Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gn={type:"object",additionalProperties:!1,required:["AcceptedConsentVersions","Consents"],properties:{
AcceptedConsentVersions:{type:["array","null"],maxItems:50,items:{type:"object",additionalProperties:!1,required:["Event","Version","IsCustom"],properties:{Event:{
type:"string",maxLength:100},Version:{type:"integer",minimum:0},IsCustom:{type:"boolean"}}}},Consents:{type:["array","null"],maxItems:100,items:{type:"object",additionalProperties:!1,
required:["ConsentOptionId","AcceptOnDate"],properties:{ConsentOptionId:{type:"string",maxLength:100},AcceptOnDate:{type:["string","null"],format:"date-time",maxLength:35}}}}},
$id:"ConsentProfile"};function Le(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Le.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AcceptedConsentVersions===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptedConsentVersions"},message:"must have required property 'AcceptedConsentVersions'"};e===
null?e=[s]:e.push(s),t++}if(r.Consents===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Consents"},message:"m\
ust have required property 'Consents'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="AcceptedConsentVersions"||s==="Consents")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.AcceptedConsentVersions!==void 0){let s=r.AcceptedConsentVersions;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/AcceptedConsentVersions",schemaPath:"\
#/properties/AcceptedConsentVersions/type",keyword:"type",params:{type:gn.properties.AcceptedConsentVersions.type},message:"must be array,null"};e===null?e=[n]:
e.push(n),t++}if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/AcceptedConsentVersions",schemaPath:"#/properties/AcceptedConsentVersions/maxItems",keyword:"\
maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.Event===void 0){let f={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/properties/AcceptedConsentVersions/items/req\
uired",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?e=[f]:e.push(f),t++}if(u.Version===void 0){let f={
instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"Versio\
n"},message:"must have required property 'Version'"};e===null?e=[f]:e.push(f),t++}if(u.IsCustom===void 0){let f={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"\
#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"IsCustom"},message:"must have required property 'IsCustom'"};e===
null?e=[f]:e.push(f),t++}for(let f in u)if(!(f==="Event"||f==="Version"||f==="IsCustom")){let d={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/prop\
erties/AcceptedConsentVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional proper\
ties"};e===null?e=[d]:e.push(d),t++}if(u.Event!==void 0){let f=u.Event;if(typeof f=="string"){if(v(f)>100){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"\
/Event",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Event",schemaPath:"#/properties/AcceptedConsen\
tVersions/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.Version!==void 0){let f=u.
Version;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Version",schemaPath:"#/properties/Accept\
edConsentVersions/items/properties/Version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}if(typeof f=="nu\
mber"&&isFinite(f)&&(f<0||isNaN(f))){let d={instancePath:i+"/AcceptedConsentVersions/"+o+"/Version",schemaPath:"#/properties/AcceptedConsentVersions/items/prope\
rties/Version/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[d]:e.push(d),t++}}if(u.IsCustom!==void 0&&typeof u.IsCustom!="b\
oolean"){let f={instancePath:i+"/AcceptedConsentVersions/"+o+"/IsCustom",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/IsCustom/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/AcceptedConsentVersions/"+o,schemaPath:"#/pr\
operties/AcceptedConsentVersions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}}if(r.Consents!==void 0){
let s=r.Consents;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/Consents",schemaPath:"#/properties/Consents/type",keyword:"type",params:{type:gn.properties.
Consents.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Consents",schemaPath:"#/\
properties/Consents/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;
for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.ConsentOptionId===void 0){let f={instancePath:i+"/Consents/"+o,schemaPath:"#/p\
roperties/Consents/items/required",keyword:"required",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?
e=[f]:e.push(f),t++}if(u.AcceptOnDate===void 0){let f={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{
missingProperty:"AcceptOnDate"},message:"must have required property 'AcceptOnDate'"};e===null?e=[f]:e.push(f),t++}for(let f in u)if(!(f==="ConsentOptionId"||f===
"AcceptOnDate")){let d={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(u.ConsentOptionId!==void 0){let f=u.ConsentOptionId;if(typeof f=="string"){if(v(f)>
100){let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"\
#/properties/Consents/items/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.
AcceptOnDate!==void 0){let f=u.AcceptOnDate;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Conse\
nts/items/properties/AcceptOnDate/type",keyword:"type",params:{type:gn.properties.Consents.items.properties.AcceptOnDate.type},message:"must be string,null"};e===
null?e=[d]:e.push(d),t++}if(typeof f=="string"){if(v(f)>35){let d={instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/propert\
ies/AcceptOnDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[d]:e.push(d),t++}if(!se(f)){
let d={instancePath:i+"/Consents/"+o+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/properties/AcceptOnDate/format",keyword:"format",params:{format:"da\
te-time"},message:'must match format "date-time"'};e===null?e=[d]:e.push(d),t++}}}}else{let f={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Jn={type:"object",additionalProperties:!1,required:["SourceId","Source"],properties:{SourceId:{type:["string","null"],maxLength:255},Source:{type:["string",
"null"],maxLength:100}},$id:"ExternalId"};function or(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,
a=or.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SourceId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SourceId"},message:"must have required property 'SourceId'"};e===null?e=[s]:e.push(s),t++}if(r.
Source===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Source"},message:"must have required property 'Source\
'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="SourceId"||s==="Source")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.SourceId!==void 0){let s=r.SourceId;
if(typeof s!="string"&&s!==null){let n={instancePath:i+"/SourceId",schemaPath:"#/properties/SourceId/type",keyword:"type",params:{type:Jn.properties.SourceId.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>255){let n={instancePath:i+"/SourceId",schemaPath:"#/properties/SourceId\
/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Source!==void 0){let s=r.
Source;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/Source",schemaPath:"#/properties/Source/type",keyword:"type",params:{type:Jn.properties.Source.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>100){let n={instancePath:i+"/Source",schemaPath:"#/properties/Source/max\
Length",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}or.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ar(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ar.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="Id"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.Id!==void 0){let s=r.Id;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Id",schemaPath:"#/properties/Id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe={
type:"object",additionalProperties:!1,required:["ID","Provider","Email"],properties:{ID:{type:"string",maxLength:300},Provider:{type:"string",maxLength:50},Email:{
type:["array","null"],maxItems:20,items:{$ref:"ProfileEmail"}},About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"\
ProfileText"},Company:{$ref:"ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileText"},FirstName:{$ref:"ProfileTe\
xt"},FullName:{$ref:"ProfileText"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},HomeTown:{$ref:"ProfileText"},
Honors:{$ref:"ProfileText"},HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{$ref:"ProfileText"},LastName:{
$ref:"ProfileText"},LocalCity:{$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{$ref:"ProfileText"},MiddleName:{
$ref:"ProfileText"},NickName:{$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{$ref:"ProfileText"},ProfileCity:{
$ref:"ProfileText"},ProfileCountry:{$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{$ref:"ProfileText"},Quota:{
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
function pr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ID===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[w]:e.push(w),t++}if(r.Provider===void 0){let w={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[w]:e.push(w),t++}if(r.Email===void 0){
let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[w]:
e.push(w),t++}for(let w in r)if(!Ne.call(fe.properties,w)){let j={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),t++}if(r.ID!==void 0){let w=r.ID;if(typeof w=="string"){if(v(w)>300){let j={instancePath:i+
"/ID",schemaPath:"#/properties/ID/maxLength",keyword:"maxLength",params:{bounds:[0,300]},message:"must NOT have more than 300 characters"};e===null?e=[j]:e.push(
j),t++}}else{let j={instancePath:i+"/ID",schemaPath:"#/properties/ID/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(
j),t++}}if(r.Provider!==void 0){let w=r.Provider;if(typeof w=="string"){if(v(w)>50){let j={instancePath:i+"/Provider",schemaPath:"#/properties/Provider/maxLengt\
h",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:i+"/Provid\
er",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),t++}}if(r.Email!==void 0){let w=r.
Email;if(!Array.isArray(w)&&w!==null){let j={instancePath:i+"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:fe.properties.Email.type},
message:"must be array,null"};e===null?e=[j]:e.push(j),t++}if(Array.isArray(w)){if(w.length>20){let x={instancePath:i+"/Email",schemaPath:"#/properties/Email/ma\
xItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[x]:e.push(x),t++}let j=w.length;for(let x=0;x<j;x++)ge(
w[x],{instancePath:i+"/Email/"+x,parentData:w,parentDataProperty:x,rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}}if(r.About!==
void 0&&(c(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"About",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.Age!==void 0&&(c(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"Age",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.Associations!==void 0&&(c(r.Associations,{instancePath:i+"/Associations",parentData:r,parentDataProperty:"Associations",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.City!==void 0&&(c(r.City,{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Company!==void 0&&(c(r.Company,{instancePath:i+"/Company",parentData:r,parentDataProperty:"Company",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.CoverPhoto!==void 0&&(c(r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"\
CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Currency!==void 0&&(c(r.Currency,{instancePath:i+"/Currency",parentData:r,
parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Favicon!==void 0&&(c(r.Favicon,{instancePath:i+
"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.FirstName!==void 0&&(c(
r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"FirstName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.FullName!==void 0&&(c(r.FullName,{instancePath:i+"/FullName",parentData:r,parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length)),r.Gender!==void 0&&(c(r.Gender,{instancePath:i+"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.GistsUrl!==void 0&&(c(r.GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.GravatarImageUrl!==void 0&&(c(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",
parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HomeTown!==void 0&&(c(r.
HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.Honors!==void 0&&(c(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"Honors",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.HttpsImageUrl!==void 0&&(c(r.HttpsImageUrl,{instancePath:i+"/HttpsImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ImageUrl!==void 0&&(c(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Industry!==void 0&&(c(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"\
Industry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(c(r.IsGeoEnabled,{instancePath:i+"/IsGeo\
Enabled",parentData:r,parentDataProperty:"IsGeoEnabled",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LastName!==void 0&&
(c(r.LastName,{instancePath:i+"/LastName",parentData:r,parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.LocalCity!==void 0&&(c(r.LocalCity,{instancePath:i+"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.LocalCountry!==void 0&&(c(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountr\
y",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LocalLanguage!==void 0&&(c(r.LocalLanguage,{instancePath:i+"/LocalLangu\
age",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.MainAddress!==void 0&&
(c(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"MainAddress",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.MiddleName!==void 0&&(c(r.MiddleName,{instancePath:i+"/MiddleName",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=
e===null?c.errors:e.concat(c.errors),t=e.length)),r.NickName!==void 0&&(c(r.NickName,{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Political!==void 0&&(c(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"\
Political",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Prefix!==void 0&&(c(r.Prefix,{instancePath:i+"/Prefix",parentData:r,
parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(c(r.ProfessionalHeadline,
{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.ProfileCity!==void 0&&(c(r.ProfileCity,{instancePath:i+"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileCountry!==void 0&&(c(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"\
ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileName!==void 0&&(c(r.ProfileName,{instancePath:i+"/P\
rofileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileUrl!==void 0&&
(c(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.PublicRepository!==void 0&&(c(r.PublicRepository,{instancePath:i+"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Quota!==void 0&&(c(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"\
Quota",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.RelationshipStatus!==void 0&&(c(r.RelationshipStatus,{instancePath:i+
"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.
Religion!==void 0&&(c(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),r.RepositoryUrl!==void 0&&(c(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,parentDataProperty:"RepositoryUrl",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.StarredUrl!==void 0&&(c(r.StarredUrl,{instancePath:i+"/StarredUrl",parentData:r,parentDataProperty:"\
StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.State!==void 0&&(c(r.State,{instancePath:i+"/State",parentData:r,
parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Suffix!==void 0&&(c(r.Suffix,{instancePath:i+"/\
Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.TagLine!==void 0&&(c(r.TagLine,
{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ThumbnailImageUrl!==
void 0&&(c(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.TimeZone!==void 0&&(c(r.TimeZone,{instancePath:i+"/TimeZone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Website!==void 0&&(c(r.Website,{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.BirthDate!==void 0){let w=r.BirthDate;if(typeof w!="string"&&w!==null){let j={instancePath:i+
"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:fe.properties.BirthDate.type},message:"must be string,null"};e===null?e=[j]:e.
push(j),t++}if(typeof w=="string"&&v(w)>10){let j={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[
0,10]},message:"must NOT have more than 10 characters"};e===null?e=[j]:e.push(j),t++}}if(r.Country!==void 0){let w=r.Country,j=t,x=!1,R=null,y=t;be(w,{instancePath:i+
"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);var s=y===t;s&&(x=!0,R=
0);let b=t;if(w!==null){let T={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[T]:e.push(T),t++}var s=b===t;if(s&&x?(x=!1,R=[R,1]):s&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/Country",schemaPath:"\
#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.Addresses!==
void 0){let w=r.Addresses;if(!Array.isArray(w)&&w!==null){let j={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:fe.
properties.Addresses.type},message:"must be array,null"};e===null?e=[j]:e.push(j),t++}if(Array.isArray(w)){if(w.length>20){let x={instancePath:i+"/Addresses",schemaPath:"\
#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[x]:e.push(x),t++}let j=w.length;
for(let x=0;x<j;x++)Oe(w[x],{instancePath:i+"/Addresses/"+x,parentData:w,parentDataProperty:x,rootData:p,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
t=e.length)}}if(r.PhoneNumbers!==void 0){let w=r.PhoneNumbers;if(!Array.isArray(w)&&w!==null){let j={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/Pho\
neNumbers/type",keyword:"type",params:{type:fe.properties.PhoneNumbers.type},message:"must be array,null"};e===null?e=[j]:e.push(j),t++}if(Array.isArray(w)){if(w.
length>20){let x={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT hav\
e more than 20 items"};e===null?e=[x]:e.push(x),t++}let j=w.length;for(let x=0;x<j;x++)Ee(w[x],{instancePath:i+"/PhoneNumbers/"+x,parentData:w,parentDataProperty:x,
rootData:p,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)}}if(r.CustomFields!==void 0){let w=r.CustomFields,j=t,x=!1,R=null,y=t;Z(w,{
instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);
var n=y===t;n&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[T]:e.push(T),t++}var n=b===t;if(n&&x?(x=!1,R=[R,1]):n&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={
instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in \
oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.ProfileImageUrls!==void 0){let w=r.ProfileImageUrls,j=t,x=!1,R=null,y=t;Z(w,{instancePath:i+"/ProfileImageUrls",parentData:r,
parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var o=y===t;o&&(x=!0,R=0);let b=t;if(w!==
null){let T={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[T]:e.push(T),t++}var o=b===t;if(o&&x?(x=!1,R=[R,1]):o&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/ProfileImag\
eUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[
T]:e.push(T),t++}}if(r.WebProfiles!==void 0){let w=r.WebProfiles,j=t,x=!1,R=null,y=t;Z(w,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProf\
iles",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var u=y===t;u&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+"/\
WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[T]:e.push(T),t++}var u=b===
t;if(u&&x?(x=!1,R=[R,1]):u&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneO\
f",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.InterestedIn!==void 0){let w=r.
InterestedIn;if(!Array.isArray(w)&&w!==null){let j={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:fe.properties.
InterestedIn.type},message:"must be array,null"};e===null?e=[j]:e.push(j),t++}if(Array.isArray(w)){if(w.length>50){let x={instancePath:i+"/InterestedIn",schemaPath:"\
#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[x]:e.push(x),t++}let j=w.length;
for(let x=0;x<j;x++){let R=w[x];if(typeof R=="string"){if(v(R)>100){let y={instancePath:i+"/InterestedIn/"+x,schemaPath:"#/properties/InterestedIn/items/maxLeng\
th",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/Int\
erestedIn/"+x,schemaPath:"#/properties/InterestedIn/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}}
if(r.Awards!==void 0&&(k(r.Awards,{instancePath:i+"/Awards",parentData:r,parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.Books!==void 0&&(k(r.Books,{instancePath:i+"/Books",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.Certifications!==void 0&&(k(r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certi\
fications",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Courses!==void 0&&(k(r.Courses,{instancePath:i+"/Courses",parentData:r,
parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.CurrentStatus!==void 0&&(k(r.CurrentStatus,{instancePath:i+
"/CurrentStatus",parentData:r,parentDataProperty:"CurrentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Educations!==
void 0&&(k(r.Educations,{instancePath:i+"/Educations",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.Family!==void 0&&(k(r.Family,{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.FavoriteThings!==void 0&&(k(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"Favor\
iteThings",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Games!==void 0&&(k(r.Games,{instancePath:i+"/Games",parentData:r,
parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.IMAccounts!==void 0&&(k(r.IMAccounts,{instancePath:i+
"/IMAccounts",parentData:r,parentDataProperty:"IMAccounts",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.InspirationalPeople!==
void 0&&(k(r.InspirationalPeople,{instancePath:i+"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.Interests!==void 0&&(k(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",
rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Languages!==void 0&&(k(r.Languages,{instancePath:i+"/Languages",parentData:r,
parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.MemberUrlResources!==void 0&&(k(r.MemberUrlResources,
{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.Movies!==void 0&&(k(r.Movies,{instancePath:i+"/Movies",parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.MutualFriends!==void 0&&(k(r.MutualFriends,{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Patents!==void 0&&(k(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"\
Patents",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.PlacesLived!==void 0&&(k(r.PlacesLived,{instancePath:i+"/PlacesLi\
ved",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Positions!==void 0&&(k(
r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Positions",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),r.Projects!==void 0&&(k(r.Projects,{instancePath:i+"/Projects",parentData:r,parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?k.
errors:e.concat(k.errors),t=e.length)),r.Publications!==void 0&&(k(r.Publications,{instancePath:i+"/Publications",parentData:r,parentDataProperty:"Publications",
rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.RecommendationsReceived!==void 0&&(k(r.RecommendationsReceived,{instancePath:i+
"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),r.RelatedProfileViews!==void 0&&(k(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,parentDataProperty:"RelatedProfileViews",rootData:p,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Skills!==void 0&&(k(r.Skills,{instancePath:i+"/Skills",parentData:r,parentDataProperty:"\
Skills",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Sports!==void 0&&(k(r.Sports,{instancePath:i+"/Sports",parentData:r,
parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.TeleVisionShow!==void 0&&(k(r.TeleVisionShow,{
instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.Volunteer!==void 0&&(k(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.FollowersCount!==void 0&&(A(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"FollowersCount",
rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.FriendsCount!==void 0&&(A(r.FriendsCount,{instancePath:i+"/FriendsCount",parentData:r,
parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.NumRecommenders!==void 0&&(A(r.NumRecommenders,
{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.
length)),r.PrivateGists!==void 0&&(A(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PublicGists!==void 0&&(A(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"Pu\
blicGists",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(A(r.TotalPrivateRepository,{instancePath:i+
"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.TotalStatusesCount!==void 0&&(A(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatusesCount",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){let w={instancePath:i+"/IsEmailSubscri\
bed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[w]:e.push(w),t++}if(r.IsProtected!==
void 0&&typeof r.IsProtected!="boolean"){let w={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[w]:e.push(w),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let w={instancePath:i+"/Hireable",schemaPath:"#/pr\
operties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[w]:e.push(w),t++}if(r.ExternalUserLoginId!==void 0){let w=r.
ExternalUserLoginId;if(typeof w!="string"&&w!==null){let j={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/type",keyword:"ty\
pe",params:{type:fe.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"&&v(w)>255){let j={instancePath:i+
"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 \
characters"};e===null?e=[j]:e.push(j),t++}}if(r.BoardsCount!==void 0&&(A(r.BoardsCount,{instancePath:i+"/BoardsCount",parentData:r,parentDataProperty:"BoardsCou\
nt",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.LikesCount!==void 0&&(A(r.LikesCount,{instancePath:i+"/LikesCount",parentData:r,
parentDataProperty:"LikesCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PinsCount!==void 0&&(A(r.PinsCount,{instancePath:i+
"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.Language!==void 0&&
(c(r.Language,{instancePath:i+"/Language",parentData:r,parentDataProperty:"Language",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.Quote!==void 0&&(c(r.Quote,{instancePath:i+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),r.Created!==void 0&&(c(r.Created,{instancePath:i+"/Created",parentData:r,parentDataProperty:"Created",rootData:p,dynamicAnchors:l})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.UpdatedTime!==void 0&&(c(r.UpdatedTime,{instancePath:i+"/UpdatedTime",parentData:r,parentDataProperty:"UpdatedTi\
me",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Verified!==void 0&&(c(r.Verified,{instancePath:i+"/Verified",parentData:r,
parentDataProperty:"Verified",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LRUserID!==void 0){let w=r.LRUserID;if(typeof w!=
"string"&&w!==null){let j={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:fe.properties.LRUserID.type},message:"\
must be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"&&v(w)>500){let j={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID/maxLengt\
h",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[j]:e.push(j),t++}}if(r.AgeRange!==void 0){let w=r.AgeRange,
j=t,x=!1,R=null,y=t;H(w,{instancePath:i+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length);var f=y===t;f&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[T]:e.push(T),t++}var f=b===t;if(f&&x?(x=!1,R=[R,1]):f&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={
instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};
e===null?e=[T]:e.push(T),t++}}if(r.KloutScore!==void 0){let w=r.KloutScore,j=t,x=!1,R=null,y=t;H(w,{instancePath:i+"/KloutScore",parentData:r,parentDataProperty:"\
KloutScore",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var d=y===t;d&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+
"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[T]:e.push(T),t++}var d=b===
t;if(d&&x?(x=!1,R=[R,1]):d&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf",
keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.Subscription!==void 0){let w=r.Subscription,
j=t,x=!1,R=null,y=t;H(w,{instancePath:i+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length);var I=y===t;I&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+"/Subscription",schemaPath:"#/properties/Subscription/oneOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[T]:e.push(T),t++}var I=b===t;if(I&&x?(x=!1,R=[R,1]):I&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=
null);else{let T={instancePath:i+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exac\
tly one schema in oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.Suggestions!==void 0){let w=r.Suggestions,j=t,x=!1,R=null,y=t;H(w,{instancePath:i+"/Suggestions",parentData:r,
parentDataProperty:"Suggestions",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var q=y===t;q&&(x=!0,R=0);let b=t;if(w!==null){
let T={instancePath:i+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[
T]:e.push(T),t++}var q=b===t;if(q&&x?(x=!1,R=[R,1]):q&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/Suggestions",schemaPath:"#/\
properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(T),t++}}if(r.ProviderAccessCredential!==
void 0){let w=r.ProviderAccessCredential,j=t,x=!1,R=null,y=t;Se(w,{instancePath:i+"/ProviderAccessCredential",parentData:r,parentDataProperty:"ProviderAccessCre\
dential",rootData:p,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);var D=y===t;D&&(x=!0,R=0);let b=t;if(w!==null){let T={instancePath:i+
"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[T]:e.push(T),t++}var D=b===t;if(D&&x?(x=!1,R=[R,1]):D&&(x=!0,R=1),x)t=j,e!==null&&(j?e.length=j:e=null);else{let T={instancePath:i+"/ProviderAccessCredential",
schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:R},message:"must match exactly one schema in oneOf"};e===null?e=
[T]:e.push(T),t++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let w={instancePath:i+"/FirstLogin",schemaPath:"#/properties/FirstLogin/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[w]:e.push(w),t++}if(r.PreviousUids!==void 0){let w=r.PreviousUids;if(!Array.isArray(w)&&w!==
null){let j={instancePath:i+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:fe.properties.PreviousUids.type},message:"mu\
st be array,null"};e===null?e=[j]:e.push(j),t++}if(Array.isArray(w)){if(w.length>20){let x={instancePath:i+"/PreviousUids",schemaPath:"#/properties/PreviousUids\
/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[x]:e.push(x),t++}let j=w.length;for(let x=0;x<j;x++)
Q(w[x],{instancePath:i+"/PreviousUids/"+x,parentData:w,parentDataProperty:x,rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)}}
if(r.CreatedDate!==void 0){let w=r.CreatedDate;if(typeof w!="string"&&w!==null){let j={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/type",
keyword:"type",params:{type:fe.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"){if(v(w)>35){let j={
instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 cha\
racters"};e===null?e=[j]:e.push(j),t++}if(!se(w)){let j={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[j]:e.push(j),t++}}}if(r.ModifiedDate!==void 0){let w=r.ModifiedDate;if(typeof w!="string"&&w!==
null){let j={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:fe.properties.ModifiedDate.type},message:"mu\
st be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"){if(v(w)>35){let j={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/\
maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[j]:e.push(j),t++}if(!se(w)){let j={instancePath:i+
"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[
j]:e.push(j),t++}}}if(r.ProfileModifiedDate!==void 0){let w=r.ProfileModifiedDate;if(typeof w!="string"&&w!==null){let j={instancePath:i+"/ProfileModifiedDate",
schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:fe.properties.ProfileModifiedDate.type},message:"must be string,null"};e===null?e=
[j]:e.push(j),t++}if(typeof w=="string"){if(v(w)>35){let j={instancePath:i+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLength",keyword:"\
maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[j]:e.push(j),t++}if(!se(w)){let j={instancePath:i+"/ProfileModifi\
edDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[j]:
e.push(j),t++}}}if(r.SignupDate!==void 0){let w=r.SignupDate;if(typeof w!="string"&&w!==null){let j={instancePath:i+"/SignupDate",schemaPath:"#/properties/Signu\
pDate/type",keyword:"type",params:{type:fe.properties.SignupDate.type},message:"must be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"){if(v(w)>
35){let j={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more th\
an 35 characters"};e===null?e=[j]:e.push(j),t++}if(!se(w)){let j={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[j]:e.push(j),t++}}}if(r.LastLoginDate!==void 0){let w=r.LastLoginDate;if(typeof w!="str\
ing"&&w!==null){let j={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:fe.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[j]:e.push(j),t++}if(typeof w=="string"){if(v(w)>35){let j={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[j]:e.push(j),t++}if(!se(w)){let j={
instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[j]:e.push(j),t++}}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
w]:e.push(w),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.Uid===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Uid"},message:"must have require\
d property 'Uid'"};e===null?e=[y]:e.push(y),t++}if(r.ID===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ID"},
message:"must have required property 'ID'"};e===null?e=[y]:e.push(y),t++}if(r.Provider===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[y]:e.push(y),t++}if(r.Email===void 0){let y={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[y]:e.push(y),t++}if(r.UserName===void 0){
let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?
e=[y]:e.push(y),t++}if(r.PhoneId===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneId"},message:"must hav\
e required property 'PhoneId'"};e===null?e=[y]:e.push(y),t++}if(r.FirstName===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
FirstName"},message:"must have required property 'FirstName'"};e===null?e=[y]:e.push(y),t++}if(r.LastName===void 0){let y={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"LastName"},message:"must have required property 'LastName'"};e===null?e=[y]:e.push(y),t++}if(r.EmailVerified===void 0){
let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EmailVerified"},message:"must have required property 'EmailVerified'"};
e===null?e=[y]:e.push(y),t++}if(r.PhoneIdVerified===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneIdVer\
ified"},message:"must have required property 'PhoneIdVerified'"};e===null?e=[y]:e.push(y),t++}if(r.IsActive===void 0){let y={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"IsActive"},message:"must have required property 'IsActive'"};e===null?e=[y]:e.push(y),t++}if(r.IsDeleted===void 0){
let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDeleted"},message:"must have required property 'IsDeleted'"};e===null?
e=[y]:e.push(y),t++}if(r.IsLoginLocked===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsLoginLocked"},message:"\
must have required property 'IsLoginLocked'"};e===null?e=[y]:e.push(y),t++}if(r.LoginLockedType===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"LoginLockedType"},message:"must have required property 'LoginLockedType'"};e===null?e=[y]:e.push(y),t++}if(r.NoOfLogins===void 0){
let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"NoOfLogins"},message:"must have required property 'NoOfLogins'"};e===null?
e=[y]:e.push(y),t++}if(r.CreatedDate===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CreatedDate"},message:"\
must have required property 'CreatedDate'"};e===null?e=[y]:e.push(y),t++}if(r.ModifiedDate===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ModifiedDate"},message:"must have required property 'ModifiedDate'"};e===null?e=[y]:e.push(y),t++}for(let y in r)if(!Ne.call(W.properties,
y)){let b={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional pro\
perties"};e===null?e=[b]:e.push(b),t++}if(r.Uid!==void 0&&(Q(r.Uid,{instancePath:i+"/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,dynamicAnchors:l})||(e=
e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.ID!==void 0&&(Q(r.ID,{instancePath:i+"/ID",parentData:r,parentDataProperty:"ID",rootData:p,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.Provider!==void 0){let y=r.Provider;if(typeof y=="string"){if(v(y)>50){let b={instancePath:i+"/Provider",
schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[b]:e.push(b),
t++}}else{let b={instancePath:i+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
b]:e.push(b),t++}}if(r.Email!==void 0){let y=r.Email;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/Email",schemaPath:"#/properties/Email/type",keyword:"\
type",params:{type:W.properties.Email.type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+
"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),
t++}let b=y.length;for(let T=0;T<b;T++)ge(y[T],{instancePath:i+"/Email/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length)}}if(r.About!==void 0&&(c(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"About",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Age!==void 0&&(c(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"Age",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Associations!==void 0&&(c(r.Associations,{instancePath:i+"/Associations",parentData:r,parentDataProperty:"\
Associations",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.City!==void 0&&(c(r.City,{instancePath:i+"/City",parentData:r,
parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Company!==void 0&&(c(r.Company,{instancePath:i+"\
/Company",parentData:r,parentDataProperty:"Company",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.CoverPhoto!==void 0&&(c(
r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=
e.length)),r.Currency!==void 0&&(c(r.Currency,{instancePath:i+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.Favicon!==void 0&&(c(r.Favicon,{instancePath:i+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.FirstName!==void 0&&(c(r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"FirstNam\
e",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.FullName!==void 0&&(c(r.FullName,{instancePath:i+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Gender!==void 0&&(c(r.Gender,{instancePath:i+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.GistsUrl!==void 0&&(c(r.
GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.GravatarImageUrl!==void 0&&(c(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HomeTown!==void 0&&(c(r.HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Honors!==void 0&&(c(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HttpsImageUrl!==void 0&&(c(r.HttpsImageUrl,{instancePath:i+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ImageUrl!==void 0&&
(c(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.Industry!==void 0&&(c(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:p,dynamicAnchors:l})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(c(r.IsGeoEnabled,{instancePath:i+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LastName!==void 0&&(c(r.LastName,{instancePath:i+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LocalCity!==void 0&&(c(r.LocalCity,{instancePath:i+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LocalCountry!==void 0&&
(c(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.LocalLanguage!==void 0&&(c(r.LocalLanguage,{instancePath:i+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.MainAddress!==void 0&&(c(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.MiddleName!==void 0&&(c(r.MiddleName,{instancePath:i+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.NickName!==void 0&&(c(r.NickName,
{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Political!==
void 0&&(c(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"Political",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.Prefix!==void 0&&(c(r.Prefix,{instancePath:i+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(c(r.ProfessionalHeadline,{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileCity!==void 0&&(c(r.ProfileCity,{instancePath:i+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileCountry!==
void 0&&(c(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.ProfileName!==void 0&&(c(r.ProfileName,{instancePath:i+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileUrl!==void 0&&(c(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.PublicRepository!==void 0&&(c(r.PublicRepository,{instancePath:i+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Quota!==
void 0&&(c(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.RelationshipStatus!==void 0&&(c(r.RelationshipStatus,{instancePath:i+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Religion!==void 0&&(c(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.RepositoryUrl!==void 0&&(c(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.StarredUrl!==void 0&&(c(r.StarredUrl,{instancePath:i+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.State!==void 0&&
(c(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.Suffix!==void 0&&(c(r.Suffix,{instancePath:i+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.TagLine!==void 0&&(c(r.TagLine,{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.ThumbnailImageUrl!==void 0&&(c(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.TimeZone!==void 0&&(c(r.TimeZone,{instancePath:i+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Website!==void 0&&(c(r.Website,
{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.BirthDate!==
void 0){let y=r.BirthDate;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:W.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&v(y)>10){let b={instancePath:i+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[b]:e.push(b),t++}}if(r.
Country!==void 0){let y=r.Country,b=t,T=!1,N=null,B=t;be(y,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=
e===null?be.errors:e.concat(be.errors),t=e.length);var s=B===t;s&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var s=Y===t;if(s&&T?(T=!1,N=[N,1]):s&&(T=!0,N=1),T)t=
b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"\
must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.Addresses!==void 0){let y=r.Addresses;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:W.properties.Addresses.type},message:"must be array,null"};e===null?e=[b]:e.push(
b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<b;T++)Oe(y[T],{instancePath:i+"/Addresses/"+T,parentData:y,
parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}}if(r.PhoneNumbers!==void 0){let y=r.PhoneNumbers;if(!Array.
isArray(y)&&y!==null){let b={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:W.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<
b;T++)Ee(y[T],{instancePath:i+"/PhoneNumbers/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.
length)}}if(r.CustomFields!==void 0){let y=r.CustomFields,b=t,T=!1,N=null,B=t;Z(y,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var n=B===t;n&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var n=Y===t;
if(n&&T?(T=!1,N=[N,1]):n&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.ProfileImageUrls!==void 0){let y=r.
ProfileImageUrls,b=t,T=!1,N=null,B=t;Z(y,{instancePath:i+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=
e===null?Z.errors:e.concat(Z.errors),t=e.length);var o=B===t;o&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var o=Y===t;if(o&&T?(T=!1,N=[N,1]):o&&
(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.WebProfiles!==void 0){let y=r.WebProfiles,b=t,T=!1,
N=null,B=t;Z(y,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length);var u=B===t;u&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var u=Y===t;if(u&&T?(T=!1,N=[N,1]):u&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{
let O={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schem\
a in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.InterestedIn!==void 0){let y=r.InterestedIn;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:W.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}
if(Array.isArray(y)){if(y.length>50){let T={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,
50]},message:"must NOT have more than 50 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<b;T++){let N=y[T];if(typeof N=="string"){if(v(N)>100){
let B={instancePath:i+"/InterestedIn/"+T,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[B]:e.push(B),t++}}else{let B={instancePath:i+"/InterestedIn/"+T,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[B]:e.push(B),t++}}}}if(r.Awards!==void 0&&(k(r.Awards,{instancePath:i+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Books!==void 0&&(k(r.Books,{instancePath:i+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Certifications!==void 0&&(k(
r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.Courses!==void 0&&(k(r.Courses,{instancePath:i+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),r.CurrentStatus!==void 0&&(k(r.CurrentStatus,{instancePath:i+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Educations!==void 0&&(k(r.Educations,{instancePath:i+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Family!==void 0&&(k(r.Family,
{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.FavoriteThings!==
void 0&&(k(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Games!==void 0&&(k(r.Games,{instancePath:i+"/Games",parentData:r,parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.IMAccounts!==void 0&&(k(r.IMAccounts,{instancePath:i+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.InspirationalPeople!==void 0&&(k(r.InspirationalPeople,{instancePath:i+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.Interests!==void 0&&(k(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Languages!==void 0&&(k(r.Languages,{instancePath:i+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.MemberUrlResources!==void 0&&(k(r.MemberUrlResources,{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Movies!==void 0&&(k(r.Movies,{instancePath:i+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.MutualFriends!==void 0&&(k(r.MutualFriends,
{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.Patents!==void 0&&(k(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.PlacesLived!==void 0&&(k(r.PlacesLived,{instancePath:i+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Positions!==void 0&&(k(r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Projects!==void 0&&(k(r.Projects,{instancePath:i+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Publications!==void 0&&(k(r.Publications,{instancePath:i+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.RecommendationsReceived!==
void 0&&(k(r.RecommendationsReceived,{instancePath:i+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.RelatedProfileViews!==void 0&&(k(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Skills!==void 0&&(k(r.Skills,{instancePath:i+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Sports!==void 0&&(k(r.Sports,
{instancePath:i+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.TeleVisionShow!==
void 0&&(k(r.TeleVisionShow,{instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Volunteer!==void 0&&(k(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.FollowersCount!==void 0&&(A(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.FriendsCount!==void 0&&(A(r.FriendsCount,{instancePath:i+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.NumRecommenders!==
void 0&&(A(r.NumRecommenders,{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.PrivateGists!==void 0&&(A(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,
dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PublicGists!==void 0&&(A(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(A(r.TotalPrivateRepository,
{instancePath:i+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.TotalStatusesCount!==void 0&&(A(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let y={instancePath:i+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[y]:e.push(y),t++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let y={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let y={
instancePath:i+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}
if(r.ExternalUserLoginId!==void 0){let y=r.ExternalUserLoginId;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:W.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y==
"string"&&v(y)>255){let b={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[b]:e.push(b),t++}}if(r.BoardsCount!==void 0&&(A(r.BoardsCount,{instancePath:i+"/BoardsCount",parentData:r,
parentDataProperty:"BoardsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.LikesCount!==void 0&&(A(r.LikesCount,{instancePath:i+
"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PinsCount!==void 0&&
(A(r.PinsCount,{instancePath:i+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=
e.length)),r.Language!==void 0&&(c(r.Language,{instancePath:i+"/Language",parentData:r,parentDataProperty:"Language",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.Quote!==void 0&&(c(r.Quote,{instancePath:i+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Created!==void 0&&(c(r.Created,{instancePath:i+"/Created",parentData:r,parentDataProperty:"Created",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.UpdatedTime!==void 0&&(c(r.UpdatedTime,{instancePath:i+"/UpdatedTime",parentData:r,parentDataProperty:"\
UpdatedTime",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Verified!==void 0&&(c(r.Verified,{instancePath:i+"/Verified",
parentData:r,parentDataProperty:"Verified",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LRUserID!==void 0){let y=r.LRUserID;
if(typeof y!="string"&&y!==null){let b={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:W.properties.LRUserID.type},
message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&v(y)>500){let b={instancePath:i+"/LRUserID",schemaPath:"#/properties/LRUserID\
/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[b]:e.push(b),t++}}if(r.AgeRange!==void 0){
let y=r.AgeRange,b=t,T=!1,N=null,B=t;H(y,{instancePath:i+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:
e.concat(H.errors),t=e.length);var f=B===t;f&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var f=Y===t;if(f&&T?(T=!1,N=[N,1]):f&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=
b:e=null);else{let O={instancePath:i+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly \
one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.KloutScore!==void 0){let y=r.KloutScore,b=t,T=!1,N=null,B=t;H(y,{instancePath:i+"/KloutScore",parentData:r,
parentDataProperty:"KloutScore",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var d=B===t;d&&(T=!0,N=0);let Y=t;if(y!==null){
let O={instancePath:i+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:
e.push(O),t++}var d=Y===t;if(d&&T?(T=!1,N=[N,1]):d&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/KloutScore",schemaPath:"#/prop\
erties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.Subscription!==
void 0){let y=r.Subscription,b=t,T=!1,N=null,B=t;H(y,{instancePath:i+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:p,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length);var I=B===t;I&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/Subscription",schemaPath:"#/propertie\
s/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var I=Y===t;if(I&&T?(T=!1,N=[N,1]):I&&(T=!0,
N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:N},
message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.Suggestions!==void 0){let y=r.Suggestions,b=t,T=!1,N=null,B=t;H(y,{instancePath:i+
"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var q=B===t;q&&(T=
!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[O]:e.push(O),t++}var q=Y===t;if(q&&T?(T=!1,N=[N,1]):q&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/\
Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=
[O]:e.push(O),t++}}if(r.ProviderAccessCredential!==void 0){let y=r.ProviderAccessCredential,b=t,T=!1,N=null,B=t;Se(y,{instancePath:i+"/ProviderAccessCredential",
parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:p,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);var D=B===t;D&&(T=
!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var D=Y===t;if(D&&T?(T=!1,N=[N,1]):D&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={
instancePath:i+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let y={instancePath:i+"/FirstLogin",schemaPath:"\
#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.PreviousUids!==void 0){let y=r.
PreviousUids;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:W.properties.
PreviousUids.type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+"/PreviousUids",schemaPath:"\
#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;
for(let T=0;T<b;T++)Q(y[T],{instancePath:i+"/PreviousUids/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)}}if(r.CreatedDate!==void 0){let y=r.CreatedDate;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/CreatedDate",schemaPath:"#/properties/Creat\
edDate/type",keyword:"type",params:{type:W.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(
y)>35){let b={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={instancePath:i+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[b]:e.push(b),t++}}}if(r.ModifiedDate!==void 0){let y=r.ModifiedDate;if(typeof y!=
"string"&&y!==null){let b={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:W.properties.ModifiedDate.type},
message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(y)>35){let b={instancePath:i+"/ModifiedDate",schemaPath:"#/properties/Mo\
difiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={
instancePath:i+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[b]:e.push(b),t++}}}if(r.ProfileModifiedDate!==void 0){let y=r.ProfileModifiedDate;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/ProfileMo\
difiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:W.properties.ProfileModifiedDate.type},message:"must be string,null"};
e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(y)>35){let b={instancePath:i+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={instancePath:i+"\
/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[b]:e.push(b),t++}}}if(r.SignupDate!==void 0){let y=r.SignupDate;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/SignupDate",schemaPath:"#/p\
roperties/SignupDate/type",keyword:"type",params:{type:W.properties.SignupDate.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="s\
tring"){if(v(y)>35){let b={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must \
NOT have more than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={instancePath:i+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[b]:e.push(b),t++}}}if(r.LastLoginDate!==void 0){let y=r.LastLoginDate;if(typeof y!=
"string"&&y!==null){let b={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:W.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(y)>35){let b={instancePath:i+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={
instancePath:i+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[b]:e.push(b),t++}}}if(r.UserName!==void 0){let y=r.UserName;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/UserName",schemaPath:"#/pr\
operties/UserName/type",keyword:"type",params:{type:W.properties.UserName.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&
v(y)>255){let b={instancePath:i+"/UserName",schemaPath:"#/properties/UserName/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more\
 than 255 characters"};e===null?e=[b]:e.push(b),t++}}if(r.PhoneId!==void 0){let y=r.PhoneId;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/PhoneId",schemaPath:"\
#/properties/PhoneId/type",keyword:"type",params:{type:W.properties.PhoneId.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="stri\
ng"&&v(y)>20){let b={instancePath:i+"/PhoneId",schemaPath:"#/properties/PhoneId/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have mor\
e than 20 characters"};e===null?e=[b]:e.push(b),t++}}if(r.UnverifiedEmail!==void 0){let y=r.UnverifiedEmail;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+
"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/type",keyword:"type",params:{type:W.properties.UnverifiedEmail.type},message:"must be array,null"};e===
null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/maxItems",keyword:"\
maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<b;T++)ge(y[T],{instancePath:i+
"/UnverifiedEmail/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}}if(r.EmailVerified!==
void 0&&typeof r.EmailVerified!="boolean"){let y={instancePath:i+"/EmailVerified",schemaPath:"#/properties/EmailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let y={instancePath:i+"/PhoneI\
dVerified",schemaPath:"#/properties/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.IsActive!==
void 0&&typeof r.IsActive!="boolean"){let y={instancePath:i+"/IsActive",schemaPath:"#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let y={instancePath:i+"/IsDeleted",schemaPath:"#/properti\
es/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!=
"boolean"){let y={instancePath:i+"/IsLoginLocked",schemaPath:"#/properties/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[y]:e.push(y),t++}if(r.LoginLockedType!==void 0){let y=r.LoginLockedType;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/LoginLockedType",schemaPath:"\
#/properties/LoginLockedType/type",keyword:"type",params:{type:W.properties.LoginLockedType.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y==
"string"&&v(y)>30){let b={instancePath:i+"/LoginLockedType",schemaPath:"#/properties/LoginLockedType/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"\
must NOT have more than 30 characters"};e===null?e=[b]:e.push(b),t++}}if(r.IsCustomUid!==void 0&&typeof r.IsCustomUid!="boolean"){let y={instancePath:i+"/IsCust\
omUid",schemaPath:"#/properties/IsCustomUid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.IsSecurePassword!==
void 0&&typeof r.IsSecurePassword!="boolean"){let y={instancePath:i+"/IsSecurePassword",schemaPath:"#/properties/IsSecurePassword/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.IsRequiredFieldsFilledOnce!==void 0&&typeof r.IsRequiredFieldsFilledOnce!="boolean"){let y={
instancePath:i+"/IsRequiredFieldsFilledOnce",schemaPath:"#/properties/IsRequiredFieldsFilledOnce/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[y]:e.push(y),t++}if(r.IsPasswordBreached!==void 0&&typeof r.IsPasswordBreached!="boolean"){let y={instancePath:i+"/IsPasswordBreached",schemaPath:"\
#/properties/IsPasswordBreached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),t++}if(r.NoOfLogins!==void 0){let y=r.
NoOfLogins;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let b={instancePath:i+"/NoOfLogins",schemaPath:"#/properties/NoOfLogins/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){let b={instancePath:i+"/NoO\
fLogins",schemaPath:"#/properties/NoOfLogins/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[b]:e.push(b),t++}}if(r.RegistrationProvider!==
void 0){let y=r.RegistrationProvider;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvide\
r/type",keyword:"type",params:{type:W.properties.RegistrationProvider.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&v(
y)>50){let b={instancePath:i+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[b]:e.push(b),t++}}if(r.RegistrationSource!==void 0){let y=r.RegistrationSource;if(typeof y!="string"&&y!==null){
let b={instancePath:i+"/RegistrationSource",schemaPath:"#/properties/RegistrationSource/type",keyword:"type",params:{type:W.properties.RegistrationSource.type},
message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&v(y)>2048){let b={instancePath:i+"/RegistrationSource",schemaPath:"#/properti\
es/RegistrationSource/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[b]:e.push(b),t++}}if(r.
LastLoginLocation!==void 0){let y=r.LastLoginLocation;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/LastLoginLocation",schemaPath:"#/properties/LastL\
oginLocation/type",keyword:"type",params:{type:W.properties.LastLoginLocation.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="st\
ring"&&v(y)>255){let b={instancePath:i+"/LastLoginLocation",schemaPath:"#/properties/LastLoginLocation/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[b]:e.push(b),t++}}if(r.SessionLimit!==void 0){let y=r.SessionLimit;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y))&&y!==null){let b={instancePath:i+"/SessionLimit",schemaPath:"#/properties/SessionLimit/type",keyword:"type",params:{type:W.properties.SessionLimit.
type},message:"must be integer,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){let b={instancePath:i+"/SessionLimit",schemaPath:"\
#/properties/SessionLimit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[b]:e.push(b),t++}}if(r.LastPasswordChangeDate!==void 0){
let y=r.LastPasswordChangeDate;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/\
type",keyword:"type",params:{type:W.properties.LastPasswordChangeDate.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(
y)>35){let b={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"\
must NOT have more than 35 characters"};e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={instancePath:i+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPas\
swordChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[b]:e.push(b),t++}}}if(r.LastPasswordChangeToken!==
void 0){let y=r.LastPasswordChangeToken;if(typeof y!="string"&&y!==null){let b={instancePath:i+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordC\
hangeToken/type",keyword:"type",params:{type:W.properties.LastPasswordChangeToken.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y==
"string"&&v(y)>500){let b={instancePath:i+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordChangeToken/maxLength",keyword:"maxLength",params:{bounds:[
0,500]},message:"must NOT have more than 500 characters"};e===null?e=[b]:e.push(b),t++}}if(r.PasswordExpirationDate!==void 0){let y=r.PasswordExpirationDate;if(typeof y!=
"string"&&y!==null){let b={instancePath:i+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/type",keyword:"type",params:{type:W.properties.
PasswordExpirationDate.type},message:"must be string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"){if(v(y)>35){let b={instancePath:i+"/PasswordExpi\
rationDate",schemaPath:"#/properties/PasswordExpirationDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};
e===null?e=[b]:e.push(b),t++}if(!se(y)){let b={instancePath:i+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[b]:e.push(b),t++}}}if(r.Password!==void 0){let y=r.Password;if(typeof y!="strin\
g"&&y!==null){let b={instancePath:i+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type:W.properties.Password.type},message:"must be\
 string,null"};e===null?e=[b]:e.push(b),t++}if(typeof y=="string"&&v(y)>255){let b={instancePath:i+"/Password",schemaPath:"#/properties/Password/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[b]:e.push(b),t++}}if(r.PIN!==void 0){let y=r.PIN,b=t,T=!1,N=null,
B=t;nr(y,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);var w=B===
t;w&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/PIN",schemaPath:"#/properties/PIN/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};e===null?e=[O]:e.push(O),t++}var w=Y===t;if(w&&T?(T=!1,N=[N,1]):w&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/PIN",schemaPath:"\
#/properties/PIN/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.Roles!==void 0){
let y=r.Roles;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/Roles",schemaPath:"#/properties/Roles/type",keyword:"type",params:{type:W.properties.Roles.
type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>100){let T={instancePath:i+"/Roles",schemaPath:"#/properties/R\
oles/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<
b;T++){let N=y[T];if(typeof N=="string"){if(v(N)>100){let B={instancePath:i+"/Roles/"+T,schemaPath:"#/properties/Roles/items/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[B]:e.push(B),t++}}else{let B={instancePath:i+"/Roles/"+T,schemaPath:"#/properties/\
Roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[B]:e.push(B),t++}}}}if(r.PrivacyPolicy!==void 0){let y=r.PrivacyPolicy,
b=t,T=!1,N=null,B=t;Pe(y,{instancePath:i+"/PrivacyPolicy",parentData:r,parentDataProperty:"PrivacyPolicy",rootData:p,dynamicAnchors:l})||(e=e===null?Pe.errors:e.
concat(Pe.errors),t=e.length);var j=B===t;j&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf\
/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var j=Y===t;if(j&&T?(T=!1,N=[N,1]):j&&(T=!0,N=1),T)t=b,e!==null&&
(b?e.length=b:e=null);else{let O={instancePath:i+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"\
must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.ConsentProfile!==void 0){let y=r.ConsentProfile,b=t,T=!1,N=null,B=t;Le(y,{instancePath:i+
"/ConsentProfile",parentData:r,parentDataProperty:"ConsentProfile",rootData:p,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length);var x=B===
t;x&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[O]:e.push(O),t++}var x=Y===t;if(x&&T?(T=!1,N=[N,1]):x&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+
"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===
null?e=[O]:e.push(O),t++}}if(r.ExternalIds!==void 0){let y=r.ExternalIds;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/ExternalIds",schemaPath:"#/prop\
erties/ExternalIds/type",keyword:"type",params:{type:W.properties.ExternalIds.type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(
y)){if(y.length>50){let T={instancePath:i+"/ExternalIds",schemaPath:"#/properties/ExternalIds/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must \
NOT have more than 50 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<b;T++)or(y[T],{instancePath:i+"/ExternalIds/"+T,parentData:y,parentDataProperty:T,
rootData:p,dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)}}if(r.Organizations!==void 0){let y=r.Organizations;if(!Array.isArray(y)&&y!==
null){let b={instancePath:i+"/Organizations",schemaPath:"#/properties/Organizations/type",keyword:"type",params:{type:W.properties.Organizations.type},message:"\
must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>100){let T={instancePath:i+"/Organizations",schemaPath:"#/properties/Organiza\
tions/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[T]:e.push(T),t++}let b=y.length;for(let T=0;T<
b;T++)ar(y[T],{instancePath:i+"/Organizations/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.
length)}}if(r.RegistrationData!==void 0){let y=r.RegistrationData,b=t,T=!1,N=null,B=t;H(y,{instancePath:i+"/RegistrationData",parentData:r,parentDataProperty:"R\
egistrationData",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var R=B===t;R&&(T=!0,N=0);let Y=t;if(y!==null){let O={instancePath:i+
"/RegistrationData",schemaPath:"#/properties/RegistrationData/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:e.push(O),
t++}var R=Y===t;if(R&&T?(T=!1,N=[N,1]):R&&(T=!0,N=1),T)t=b,e!==null&&(b?e.length=b:e=null);else{let O={instancePath:i+"/RegistrationData",schemaPath:"#/properti\
es/RegistrationData/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};e===null?e=[O]:e.push(O),t++}}if(r.Identities!==
void 0){let y=r.Identities;if(!Array.isArray(y)&&y!==null){let b={instancePath:i+"/Identities",schemaPath:"#/properties/Identities/type",keyword:"type",params:{
type:W.properties.Identities.type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(y)){if(y.length>20){let T={instancePath:i+"/Ident\
ities",schemaPath:"#/properties/Identities/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(
T),t++}let b=y.length;for(let T=0;T<b;T++)pr(y[T],{instancePath:i+"/Identities/"+T,parentData:y,parentDataProperty:T,rootData:p,dynamicAnchors:l})||(e=e===null?
pr.errors:e.concat(pr.errors),t=e.length)}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[y]:e.push(y),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.Profile===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Profile"},message:"must have\
 required property 'Profile'"};e===null?e=[s]:e.push(s),t++}if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="Profile"||s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session_token"||s==="session_expires_in")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.Profile!==void 0&&(te(r.Profile,{instancePath:i+"/Profile",parentData:r,parentDataProperty:"Profile",rootData:p,dynamicAnchors:l})||(e=e===null?te.
errors:e.concat(te.errors),t=e.length)),r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",
rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.expires_in!==void 0&&(S(r.expires_in,{instancePath:i+"/expires_in",parentData:r,
parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.refresh_token!==void 0&&(_(r.refresh_token,
{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.session_token!==void 0&&(_(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:p,dynamicAnchors:l})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_expires_in!==void 0&&(S(r.session_expires_in,{instancePath:i+"/session_expires_in",parentData:r,parentDataProperty:"\
session_expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var so=Ar;var We={type:"object",additionalProperties:!1,required:["SecondFactorAuthenticationToken","ExpireIn","QRCode","ManualEntryCode","IsGoogleAuthenticatorVerified",
"IsAuthenticatorVerified","IsOTPAuthenticatorVerified","IsEmailOtpAuthenticatorVerified","IsSecurityQuestionAuthenticatorVerified","IsPasskeyAuthenticatorVerifi\
ed","IsPushDeviceRegistered","IsDuoAuthenticatorVerified","PushQRCode","DuoAuthEndpoint","OTPPhoneNo","OTPStatus","Email","EmailOTPStatus","SecurityQuestions"],
properties:{SecondFactorAuthenticationToken:{$ref:"Guid"},ExpireIn:{$ref:"Moment"},QRCode:{type:["string","null"],maxLength:65536},ManualEntryCode:{type:["strin\
g","null"],maxLength:52,pattern:"^[A-Z2-7]{52}$"},IsGoogleAuthenticatorVerified:{type:"boolean"},IsAuthenticatorVerified:{type:"boolean"},IsOTPAuthenticatorVerified:{
type:"boolean"},IsEmailOtpAuthenticatorVerified:{type:"boolean"},IsSecurityQuestionAuthenticatorVerified:{type:"boolean"},IsPasskeyAuthenticatorVerified:{type:"\
boolean"},IsPushDeviceRegistered:{type:"boolean"},IsDuoAuthenticatorVerified:{type:"boolean"},PushQRCode:{type:["string","null"],maxLength:65536},DuoAuthEndpoint:{
type:["string","null"],maxLength:2048},OTPPhoneNo:{type:["string","null"],maxLength:30},OTPStatus:{oneOf:[{$ref:"SmsStatus"},{type:"null"}]},Email:{type:["array",
"null"],maxItems:20,items:{type:"string",maxLength:254}},EmailOTPStatus:{oneOf:[{$ref:"EmailOtpStatus"},{type:"null"}]},SecurityQuestions:{oneOf:[{$ref:"Securit\
yQuestions"},{type:"null"}]}},$id:"SecondFactorStep"},Zp={type:"object",additionalProperties:!1,required:["AccountSid","Sid"],properties:{AccountSid:{type:["str\
ing","null"],maxLength:64},Sid:{type:"string",maxLength:64}},$id:"SmsStatus"};function ne(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AccountSid===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AccountSid"},message:"must have required property 'AccountSid'"};e===null?
e=[s]:e.push(s),t++}if(r.Sid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sid"},message:"must have requir\
ed property 'Sid'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="AccountSid"||s==="Sid")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.AccountSid!==void 0){let s=r.
AccountSid;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/AccountSid",schemaPath:"#/properties/AccountSid/type",keyword:"type",params:{type:Zp.properties.
AccountSid.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>64){let n={instancePath:i+"/AccountSid",schemaPath:"#/p\
roperties/AccountSid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}if(r.Sid!==
void 0){let s=r.Sid;if(typeof s=="string"){if(v(s)>64){let n={instancePath:i+"/Sid",schemaPath:"#/properties/Sid/maxLength",keyword:"maxLength",params:{bounds:[
0,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="Email"){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(r.Email!==void 0){let s=r.Email;if(typeof s=="string"){if(v(s)>254){let n={instancePath:i+"/Email",schemaPath:"#/properties/Email/maxLength",keyword:"\
maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Email",schemaPath:"\
#/properties/Email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(r)){if(r.length>50){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{bounds:[0,50]},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.QuestionId===void 0){let u={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"QuestionId"},message:"must h\
ave required property 'QuestionId'"};e===null?e=[u]:e.push(u),t++}if(o.Question===void 0){let u={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"req\
uired",params:{missingProperty:"Question"},message:"must have required property 'Question'"};e===null?e=[u]:e.push(u),t++}for(let u in o)if(!(u==="QuestionId"||
u==="Question")){let f={instancePath:i+"/"+n,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[f]:e.push(f),t++}if(o.QuestionId!==void 0&&(Q(o.QuestionId,{instancePath:i+"/"+n+"/QuestionId",parentData:o,parentDataProperty:"\
QuestionId",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),o.Question!==void 0){let u=o.Question;if(typeof u=="string"){if(v(
u)>255){let f={instancePath:i+"/"+n+"/Question",schemaPath:"#/items/properties/Question/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT\
 have more than 255 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/"+n+"/Question",schemaPath:"#/items/properties/Question/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}}else{let u={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}ye.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var to=new RegExp("^[\
A-Z2-7]{52}$","u");function Xe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xe.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecondFactorAuthenticationToken===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecondFactorAuthenticationToken"},message:"must have required property 'SecondFactorAuthenti\
cationToken'"};e===null?e=[u]:e.push(u),t++}if(r.ExpireIn===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ex\
pireIn"},message:"must have required property 'ExpireIn'"};e===null?e=[u]:e.push(u),t++}if(r.QRCode===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"QRCode"},message:"must have required property 'QRCode'"};e===null?e=[u]:e.push(u),t++}if(r.ManualEntryCode===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ManualEntryCode"},message:"must have required property 'ManualEntryCode'"};e===null?e=[u]:e.
push(u),t++}if(r.IsGoogleAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsGoogleAuthe\
nticatorVerified"},message:"must have required property 'IsGoogleAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsAuthenticatorVerified===void 0){let u={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsAuthenticatorVerified"},message:"must have required property 'IsAuthenticat\
orVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsOTPAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
IsOTPAuthenticatorVerified"},message:"must have required property 'IsOTPAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsEmailOtpAuthenticatorVerified===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsEmailOtpAuthenticatorVerified"},message:"must have required \
property 'IsEmailOtpAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsSecurityQuestionAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsSecurityQuestionAuthenticatorVerified"},message:"must have required property 'IsSecurityQuestionAuthen\
ticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsPasskeyAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsPasskeyAuthenticatorVerified"},message:"must have required property 'IsPasskeyAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsPushDeviceRegistered===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPushDeviceRegistered"},message:"must have required property \
'IsPushDeviceRegistered'"};e===null?e=[u]:e.push(u),t++}if(r.IsDuoAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"IsDuoAuthenticatorVerified"},message:"must have required property 'IsDuoAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.PushQRCode===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PushQRCode"},message:"must have required property 'PushQRCode'"};
e===null?e=[u]:e.push(u),t++}if(r.DuoAuthEndpoint===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DuoAuthEnd\
point"},message:"must have required property 'DuoAuthEndpoint'"};e===null?e=[u]:e.push(u),t++}if(r.OTPPhoneNo===void 0){let u={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"OTPPhoneNo"},message:"must have required property 'OTPPhoneNo'"};e===null?e=[u]:e.push(u),t++}if(r.OTPStatus===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OTPStatus"},message:"must have required property 'OTPStatus'"};
e===null?e=[u]:e.push(u),t++}if(r.Email===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"mus\
t have required property 'Email'"};e===null?e=[u]:e.push(u),t++}if(r.EmailOTPStatus===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"EmailOTPStatus"},message:"must have required property 'EmailOTPStatus'"};e===null?e=[u]:e.push(u),t++}if(r.SecurityQuestions===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityQuestions"},message:"must have required property 'SecurityQuestions'"};e===null?e=[u]:
e.push(u),t++}for(let u in r)if(!Ne.call(We.properties,u)){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),t++}if(r.SecondFactorAuthenticationToken!==void 0&&(_(r.SecondFactorAuthenticationToken,
{instancePath:i+"/SecondFactorAuthenticationToken",parentData:r,parentDataProperty:"SecondFactorAuthenticationToken",rootData:p,dynamicAnchors:l})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),r.ExpireIn!==void 0&&(S(r.ExpireIn,{instancePath:i+"/ExpireIn",parentData:r,parentDataProperty:"ExpireIn",rootData:p,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.QRCode!==void 0){let u=r.QRCode;if(typeof u!="string"&&u!==null){let f={instancePath:i+"/QRCode",schemaPath:"\
#/properties/QRCode/type",keyword:"type",params:{type:We.properties.QRCode.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="strin\
g"&&v(u)>65536){let f={instancePath:i+"/QRCode",schemaPath:"#/properties/QRCode/maxLength",keyword:"maxLength",params:{bounds:[0,65536]},message:"must NOT have \
more than 65536 characters"};e===null?e=[f]:e.push(f),t++}}if(r.ManualEntryCode!==void 0){let u=r.ManualEntryCode;if(typeof u!="string"&&u!==null){let f={instancePath:i+
"/ManualEntryCode",schemaPath:"#/properties/ManualEntryCode/type",keyword:"type",params:{type:We.properties.ManualEntryCode.type},message:"must be string,null"};
e===null?e=[f]:e.push(f),t++}if(typeof u=="string"){if(v(u)>52){let f={instancePath:i+"/ManualEntryCode",schemaPath:"#/properties/ManualEntryCode/maxLength",keyword:"\
maxLength",params:{bounds:[0,52]},message:"must NOT have more than 52 characters"};e===null?e=[f]:e.push(f),t++}if(!to.test(u)){let f={instancePath:i+"/ManualEn\
tryCode",schemaPath:"#/properties/ManualEntryCode/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]{52}$"},message:'must match pattern "^[A-Z2-7]{52}$"'};e===
null?e=[f]:e.push(f),t++}}}if(r.IsGoogleAuthenticatorVerified!==void 0&&typeof r.IsGoogleAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsGoogleAuthe\
nticatorVerified",schemaPath:"#/properties/IsGoogleAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:
e.push(u),t++}if(r.IsAuthenticatorVerified!==void 0&&typeof r.IsAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsAuthenticatorVerified",schemaPath:"#\
/properties/IsAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsOTPAuthenticatorVerified!==
void 0&&typeof r.IsOTPAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsOTPAuthenticatorVerified",schemaPath:"#/properties/IsOTPAuthenticatorVerified/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsEmailOtpAuthenticatorVerified!==void 0&&typeof r.IsEmailOtpAuthenticatorVerified!=
"boolean"){let u={instancePath:i+"/IsEmailOtpAuthenticatorVerified",schemaPath:"#/properties/IsEmailOtpAuthenticatorVerified/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsSecurityQuestionAuthenticatorVerified!==void 0&&typeof r.IsSecurityQuestionAuthenticatorVerified!=
"boolean"){let u={instancePath:i+"/IsSecurityQuestionAuthenticatorVerified",schemaPath:"#/properties/IsSecurityQuestionAuthenticatorVerified/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsPasskeyAuthenticatorVerified!==void 0&&typeof r.IsPasskeyAuthenticatorVerified!=
"boolean"){let u={instancePath:i+"/IsPasskeyAuthenticatorVerified",schemaPath:"#/properties/IsPasskeyAuthenticatorVerified/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsPushDeviceRegistered!==void 0&&typeof r.IsPushDeviceRegistered!="boolean"){let u={instancePath:i+
"/IsPushDeviceRegistered",schemaPath:"#/properties/IsPushDeviceRegistered/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:
e.push(u),t++}if(r.IsDuoAuthenticatorVerified!==void 0&&typeof r.IsDuoAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsDuoAuthenticatorVerified",schemaPath:"\
#/properties/IsDuoAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.PushQRCode!==void 0){
let u=r.PushQRCode;if(typeof u!="string"&&u!==null){let f={instancePath:i+"/PushQRCode",schemaPath:"#/properties/PushQRCode/type",keyword:"type",params:{type:We.
properties.PushQRCode.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"&&v(u)>65536){let f={instancePath:i+"/PushQRCode",schemaPath:"\
#/properties/PushQRCode/maxLength",keyword:"maxLength",params:{bounds:[0,65536]},message:"must NOT have more than 65536 characters"};e===null?e=[f]:e.push(f),t++}}
if(r.DuoAuthEndpoint!==void 0){let u=r.DuoAuthEndpoint;if(typeof u!="string"&&u!==null){let f={instancePath:i+"/DuoAuthEndpoint",schemaPath:"#/properties/DuoAut\
hEndpoint/type",keyword:"type",params:{type:We.properties.DuoAuthEndpoint.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"&&
v(u)>2048){let f={instancePath:i+"/DuoAuthEndpoint",schemaPath:"#/properties/DuoAuthEndpoint/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"mu\
st NOT have more than 2048 characters"};e===null?e=[f]:e.push(f),t++}}if(r.OTPPhoneNo!==void 0){let u=r.OTPPhoneNo;if(typeof u!="string"&&u!==null){let f={instancePath:i+
"/OTPPhoneNo",schemaPath:"#/properties/OTPPhoneNo/type",keyword:"type",params:{type:We.properties.OTPPhoneNo.type},message:"must be string,null"};e===null?e=[f]:
e.push(f),t++}if(typeof u=="string"&&v(u)>30){let f={instancePath:i+"/OTPPhoneNo",schemaPath:"#/properties/OTPPhoneNo/maxLength",keyword:"maxLength",params:{bounds:[
0,30]},message:"must NOT have more than 30 characters"};e===null?e=[f]:e.push(f),t++}}if(r.OTPStatus!==void 0){let u=r.OTPStatus,f=t,d=!1,I=null,q=t;ne(u,{instancePath:i+
"/OTPStatus",parentData:r,parentDataProperty:"OTPStatus",rootData:p,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);var s=q===t;s&&(d=
!0,I=0);let D=t;if(u!==null){let w={instancePath:i+"/OTPStatus",schemaPath:"#/properties/OTPStatus/oneOf/1/type",keyword:"type",params:{type:"null"},message:"mu\
st be null"};e===null?e=[w]:e.push(w),t++}var s=D===t;if(s&&d?(d=!1,I=[I,1]):s&&(d=!0,I=1),d)t=f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/OT\
PStatus",schemaPath:"#/properties/OTPStatus/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.
push(w),t++}}if(r.Email!==void 0){let u=r.Email;if(!Array.isArray(u)&&u!==null){let f={instancePath:i+"/Email",schemaPath:"#/properties/Email/type",keyword:"typ\
e",params:{type:We.properties.Email.type},message:"must be array,null"};e===null?e=[f]:e.push(f),t++}if(Array.isArray(u)){if(u.length>20){let d={instancePath:i+
"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[d]:e.push(d),
t++}let f=u.length;for(let d=0;d<f;d++){let I=u[d];if(typeof I=="string"){if(v(I)>254){let q={instancePath:i+"/Email/"+d,schemaPath:"#/properties/Email/items/ma\
xLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:i+
"/Email/"+d,schemaPath:"#/properties/Email/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),t++}}}}if(r.EmailOTPStatus!==
void 0){let u=r.EmailOTPStatus,f=t,d=!1,I=null,q=t;$e(u,{instancePath:i+"/EmailOTPStatus",parentData:r,parentDataProperty:"EmailOTPStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length);var n=q===t;n&&(d=!0,I=0);let D=t;if(u!==null){let w={instancePath:i+"/EmailOTPStatus",schemaPath:"#/prope\
rties/EmailOTPStatus/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var n=D===t;if(n&&d?(d=!1,I=[I,1]):n&&
(d=!0,I=1),d)t=f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/EmailOTPStatus",schemaPath:"#/properties/EmailOTPStatus/oneOf",keyword:"oneOf",params:{
passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}if(r.SecurityQuestions!==void 0){let u=r.SecurityQuestions,f=t,
d=!1,I=null,q=t;ye(u,{instancePath:i+"/SecurityQuestions",parentData:r,parentDataProperty:"SecurityQuestions",rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length);var o=q===t;o&&(d=!0,I=0);let D=t;if(u!==null){let w={instancePath:i+"/SecurityQuestions",schemaPath:"#/properties/SecurityQuest\
ions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var o=D===t;if(o&&d?(d=!1,I=[I,1]):o&&(d=!0,I=1),d)t=
f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/SecurityQuestions",schemaPath:"#/properties/SecurityQuestions/oneOf",keyword:"oneOf",params:{passingSchemas:I},
message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return Xe.errors=e,t===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zp=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?$","u");function lr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecondFactorAuthentication===
void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecondFactorAuthentication"},message:"must have required prope\
rty 'SecondFactorAuthentication'"};e===null?e=[o]:e.push(o),t++}if(r.Profile===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[o]:e.push(o),t++}if(r.access_token===void 0){let o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[o]:e.push(o),t++}if(r.expires_in===
void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};
e===null?e=[o]:e.push(o),t++}for(let o in r)if(!(o==="SecondFactorAuthentication"||o==="Profile"||o==="access_token"||o==="expires_in"||o==="refresh_token"||o===
"session_token"||o==="session_expires_in")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.SecondFactorAuthentication!==void 0){let o=r.SecondFactorAuthentication,u=t,f=!1,
d=null,I=t;Xe(o,{instancePath:i+"/SecondFactorAuthentication",parentData:r,parentDataProperty:"SecondFactorAuthentication",rootData:p,dynamicAnchors:l})||(e=e===
null?Xe.errors:e.concat(Xe.errors),t=e.length);var s=I===t;s&&(f=!0,d=0);let q=t;if(o!==null){let D={instancePath:i+"/SecondFactorAuthentication",schemaPath:"#/\
properties/SecondFactorAuthentication/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),t++}var s=q===t;if(s&&f?
(f=!1,d=[d,1]):s&&(f=!0,d=1),f)t=u,e!==null&&(u?e.length=u:e=null);else{let D={instancePath:i+"/SecondFactorAuthentication",schemaPath:"#/properties/SecondFacto\
rAuthentication/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[D]:e.push(D),t++}}if(r.Profile!==
void 0){let o=r.Profile,u=t,f=!1,d=null,I=t;te(o,{instancePath:i+"/Profile",parentData:r,parentDataProperty:"Profile",rootData:p,dynamicAnchors:l})||(e=e===null?
te.errors:e.concat(te.errors),t=e.length);var n=I===t;n&&(f=!0,d=0);let q=t;if(o!==null){let D={instancePath:i+"/Profile",schemaPath:"#/properties/Profile/oneOf\
/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),t++}var n=q===t;if(n&&f?(f=!1,d=[d,1]):n&&(f=!0,d=1),f)t=u,e!==null&&
(u?e.length=u:e=null);else{let D={instancePath:i+"/Profile",schemaPath:"#/properties/Profile/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[D]:e.push(D),t++}}if(r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"\
access_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.expires_in!==void 0){let o=r.expires_in;if(typeof o=="string"){
if(v(o)>35){let u={instancePath:i+"/expires_in",schemaPath:"#/properties/expires_in/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have\
 more than 35 characters"};e===null?e=[u]:e.push(u),t++}if(!zp.test(o)){let u={instancePath:i+"/expires_in",schemaPath:"#/properties/expires_in/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?$"'};e===null?e=[u]:e.push(
u),t++}}else{let u={instancePath:i+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}}r.refresh_token!==void 0&&(_(r.refresh_token,{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_token!==void 0&&(_(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_expires_in!==void 0&&(S(r.session_expires_in,{instancePath:i+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{
let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return lr.errors=e,t===0}
lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="IsPosted"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+"/IsPosted",schemaPath:"#/pr\
operties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}Ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ar.evaluated;
a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,n=!1,o=null,u=t;lr(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||
(e=e===null?lr.errors:e.concat(lr.errors),t=e.length);var I=u===t;if(I){n=!0,o=0;var f=!0}let d=t;Ce(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,
dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);var I=d===t;if(I&&n?(n=!1,o=[o,1]):I&&(n=!0,o=1,f!==!0&&(f=!0)),n)t=s,e!==null&&(s?e.length=
s:e=null);else{let q={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=
[q]:e.push(q),t++}return Ar.errors=e,a.props=f,t===0}Ar.evaluated={dynamicProps:!0,dynamicItems:!1};var K=Ce,io=Nr;function M(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=M.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>20){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},
message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+
"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.welcomeEmailTemplate!==void 0){
let s=r.welcomeEmailTemplate;if(typeof s=="string"){if(v(s)>255){let n={instancePath:i+"/welcomeEmailTemplate",schemaPath:"#/properties/welcomeEmailTemplate/max\
Length",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"\
/welcomeEmailTemplate",schemaPath:"#/properties/welcomeEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Nr.errors=
e,t===0}Nr.evaluated={props:{Email:!0,Otp:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var no=Or;function Or(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Or.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.UserName!==
void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),r.welcomeEmailTemplate!==void 0){let s=r.welcomeEmailTemplate;if(typeof s=="string"){if(v(s)>255){let n={instancePath:i+"/welcomeEmailTem\
plate",schemaPath:"#/properties/welcomeEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/welcomeEmailTemplate",schemaPath:"#/properties/welcomeEmailTemplate/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Or.errors=e,t===0}Or.evaluated={props:{UserName:!0,Otp:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};
var Ke=Er;function Er(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Er.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}if(r.Data===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}
if(r.Data!==void 0){let n=r.Data,o=t,u=!1,f=null,d=t;ne(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?
ne.errors:e.concat(ne.errors),t=e.length);var s=d===t;s&&(u=!0,f=0);let I=t;if(n!==null){let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var s=I===t;if(s&&u?(u=!1,f=[f,1]):s&&(u=!0,f=1),u)t=o,e!==null&&(o?
e.length=o:e=null);else{let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly\
 one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),t++}return Er.errors=e,t===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=Sr;function Sr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}r.Phone!==void 0&&(U(r.Phone,{instancePath:i+
"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+
"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Sr.errors=e,t===0}Sr.evaluated={props:{Phone:!0,
Otp:!0,SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var ao=$r;function pe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>255){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$r.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),ae(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.clientguid===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"clientg\
uid"},message:"must have required property 'clientguid'"};e===null?e=[s]:e.push(s),t++}if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",
keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.clientguid!==void 0&&(pe(r.
clientguid,{instancePath:i+"/clientguid",parentData:r,parentDataProperty:"clientguid",rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=
e.length)),r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.Name!==void 0){let s=r.Name;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/Name",schemaPath:"#/allOf/1/properties/Name/max\
Length",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"\
/Name",schemaPath:"#/allOf/1/properties/Name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $r.errors=e,t===0}$r.evaluated={
props:{clientguid:!0,Email:!0,Name:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};
var po=Rr;function Rr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),ae(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.Phone!==void 0&&(U(r.Phone,{instancePath:i+"/Phone",parentData:r,
parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.Name!==void 0){let s=r.Name;if(typeof s=="strin\
g"){if(v(s)>100){let n={instancePath:i+"/Name",schemaPath:"#/allOf/1/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Name",schemaPath:"#/allOf/1/properties/Name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}Rr.evaluated={props:{Phone:!0,Name:!0,"g-recaptcha-response":!0,"h-captcha-\
response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var lo=_r;function _r(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}r.phone!==void 0&&(U(r.phone,{instancePath:i+
"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}_r.evaluated={props:{phone:!0},
dynamicProps:!1,dynamicItems:!1};var wn=Ur;function Ur(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ur.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}if(r.IsVerified===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsVerified"},message:"must have required property 'IsVerified'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="IsPosted"||s==="IsVerified")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={
instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),t++}}if(r.IsVerified!==void 0){let s=r.IsVerified;if(typeof s!="boolean"){let n={instancePath:i+"/IsVerified",schemaPath:"#/properties/IsVerified/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+"/IsVerified",schemaPath:"#/prop\
erties/IsVerified/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qt=Fr;var Jp={type:"object",additionalProperties:!1,required:["challenge","timeout","rpId","userVerification"],properties:{challenge:{$ref:"WebAuthnChallenge"},timeout:{
type:"integer",minimum:0},rpId:{type:"string",maxLength:253},allowCredentials:{type:"array",maxItems:50,items:{$ref:"CredentialDescriptor"}},userVerification:{type:"\
string",enum:["preferred","required","discouraged"]}},$id:"RequestOptions"};var Xp=new RegExp("^[A-Za-z0-9_-]{43}$","u");function Re(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>43){let s={instancePath:i,schemaPath:"#/maxL\
ength",keyword:"maxLength",params:{bounds:[0,43]},message:"must NOT have more than 43 characters"};e===null?e=[s]:e.push(s),t++}if(!Xp.test(r)){let s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}
Re.evaluated={dynamicProps:!1,dynamicItems:!1};var Yp={type:"string",enum:["public-key"],$id:"PublicKeyType"};function le(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="public-key"){let s={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Yp.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}le.evaluated={dynamicProps:!1,
dynamicItems:!1};function _e(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_e.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}if(r.id===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="t\
ype"||s==="id")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[n]:e.push(n),t++}if(r.type!==void 0&&(le(r.type,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.id!==void 0){let s=r.id;if(typeof s=="string"){if(v(s)>1400){let n={instancePath:i+"/id",schemaPath:"#/\
properties/id/maxLength",keyword:"maxLength",params:{bounds:[0,1400]},message:"must NOT have more than 1400 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}_e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,
a=ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.challenge===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must have required property 'challenge'"};e===null?e=[s]:e.push(s),t++}
if(r.timeout===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeout"},message:"must have required property \
'timeout'"};e===null?e=[s]:e.push(s),t++}if(r.rpId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rpId"},message:"\
must have required property 'rpId'"};e===null?e=[s]:e.push(s),t++}if(r.userVerification===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"userVerification"},message:"must have required property 'userVerification'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="c\
hallenge"||s==="timeout"||s==="rpId"||s==="allowCredentials"||s==="userVerification")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.challenge!==void 0&&(Re(r.challenge,
{instancePath:i+"/challenge",parentData:r,parentDataProperty:"challenge",rootData:p,dynamicAnchors:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.
timeout!==void 0){let s=r.timeout;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+
"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(r.rpId!==void 0){
let s=r.rpId;if(typeof s=="string"){if(v(s)>253){let n={instancePath:i+"/rpId",schemaPath:"#/properties/rpId/maxLength",keyword:"maxLength",params:{bounds:[0,253]},
message:"must NOT have more than 253 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/rpId",schemaPath:"#/properties/rpId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.allowCredentials!==void 0){let s=r.allowCredentials;if(Array.isArray(s)){
if(s.length>50){let o={instancePath:i+"/allowCredentials",schemaPath:"#/properties/allowCredentials/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"\
must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++)_e(s[o],{instancePath:i+"/allowCredentials/"+o,parentData:s,parentDataProperty:o,
rootData:p,dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let n={instancePath:i+"/allowCredentials",schemaPath:"#/properties/all\
owCredentials/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.userVerification!==void 0){let s=r.userVerification;
if(typeof s!="string"){let n={instancePath:i+"/userVerification",schemaPath:"#/properties/userVerification/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="preferred"||s==="required"||s==="discouraged")){let n={instancePath:i+"/userVerification",schemaPath:"#/\
properties/userVerification/enum",keyword:"enum",params:{allowedValues:Jp.properties.userVerification.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ur.errors=e,t===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=Fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.LoginBeginCredential===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LoginBeginCredential"},message:"\
must have required property 'LoginBeginCredential'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="LoginBeginCredential"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.LoginBeginCredential!==void 0){let s=r.LoginBeginCredential;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.publicKey===void 0){let n={instancePath:i+"/L\
oginBeginCredential",schemaPath:"#/properties/LoginBeginCredential/required",keyword:"required",params:{missingProperty:"publicKey"},message:"must have required\
 property 'publicKey'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(n!=="publicKey"){let o={instancePath:i+"/LoginBeginCredential",schemaPath:"#/properties/L\
oginBeginCredential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=
[o]:e.push(o),t++}s.publicKey!==void 0&&(ur(s.publicKey,{instancePath:i+"/LoginBeginCredential/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:p,
dynamicAnchors:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length))}else{let n={instancePath:i+"/LoginBeginCredential",schemaPath:"#/properties/LoginBegi\
nCredential/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var uo=Vr;var Xn={type:"object",required:["id","rawId","type","response"],properties:{id:{type:"string",maxLength:1400},rawId:{type:"string",maxLength:1400},type:{$ref:"P\
ublicKeyType"},authenticatorAttachment:{type:["string","null"],maxLength:30},response:{type:"object",required:["authenticatorData","clientDataJSON","signature"],
properties:{authenticatorData:{type:"string",maxLength:8e3},clientDataJSON:{type:"string",maxLength:8e3},signature:{type:"string",maxLength:2e3},userHandle:{type:[
"string","null"],maxLength:200}}}},$id:"UsedPasskey"};function ve(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.rawId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rawId"},message:"must have required property 'rawId'"};e===null?e=[s]:
e.push(s),t++}if(r.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required p\
roperty 'type'"};e===null?e=[s]:e.push(s),t++}if(r.response===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
response"},message:"must have required property 'response'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(v(s)>1400){let n={
instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[0,1400]},message:"must NOT have more than 1400 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(r.rawId!==void 0){let s=r.rawId;if(typeof s=="string"){if(v(s)>1400){let n={instancePath:i+"/rawId",schemaPath:"#/properties/rawId/\
maxLength",keyword:"maxLength",params:{bounds:[0,1400]},message:"must NOT have more than 1400 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/rawId",schemaPath:"#/properties/rawId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.type!==void 0&&
(le(r.type,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.authenticatorAttachment!==void 0){let s=r.authenticatorAttachment;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/authenticatorAttachment",schemaPath:"\
#/properties/authenticatorAttachment/type",keyword:"type",params:{type:Xn.properties.authenticatorAttachment.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),t++}if(typeof s=="string"&&v(s)>30){let n={instancePath:i+"/authenticatorAttachment",schemaPath:"#/properties/authenticatorAttachment/maxLength",keyword:"\
maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:e.push(n),t++}}if(r.response!==void 0){let s=r.response;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.authenticatorData===void 0){let n={instancePath:i+"/response",schemaPath:"#/properties/response/required",keyword:"r\
equired",params:{missingProperty:"authenticatorData"},message:"must have required property 'authenticatorData'"};e===null?e=[n]:e.push(n),t++}if(s.clientDataJSON===
void 0){let n={instancePath:i+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"clientDataJSON"},message:"must\
 have required property 'clientDataJSON'"};e===null?e=[n]:e.push(n),t++}if(s.signature===void 0){let n={instancePath:i+"/response",schemaPath:"#/properties/resp\
onse/required",keyword:"required",params:{missingProperty:"signature"},message:"must have required property 'signature'"};e===null?e=[n]:e.push(n),t++}if(s.authenticatorData!==
void 0){let n=s.authenticatorData;if(typeof n=="string"){if(v(n)>8e3){let o={instancePath:i+"/response/authenticatorData",schemaPath:"#/properties/response/prop\
erties/authenticatorData/maxLength",keyword:"maxLength",params:{bounds:[0,8e3]},message:"must NOT have more than 8000 characters"};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:i+"/response/authenticatorData",schemaPath:"#/properties/response/properties/authenticatorData/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}}if(s.clientDataJSON!==void 0){let n=s.clientDataJSON;if(typeof n=="string"){if(v(n)>8e3){let o={instancePath:i+"/\
response/clientDataJSON",schemaPath:"#/properties/response/properties/clientDataJSON/maxLength",keyword:"maxLength",params:{bounds:[0,8e3]},message:"must NOT ha\
ve more than 8000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/response/clientDataJSON",schemaPath:"#/properties/response/properties/\
clientDataJSON/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.signature!==void 0){let n=s.signature;if(typeof n==
"string"){if(v(n)>2e3){let o={instancePath:i+"/response/signature",schemaPath:"#/properties/response/properties/signature/maxLength",keyword:"maxLength",params:{
bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/response/signature",schemaPath:"#/\
properties/response/properties/signature/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.userHandle!==void 0){
let n=s.userHandle;if(typeof n!="string"&&n!==null){let o={instancePath:i+"/response/userHandle",schemaPath:"#/properties/response/properties/userHandle/type",keyword:"\
type",params:{type:Xn.properties.response.properties.userHandle.type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&v(n)>200){
let o={instancePath:i+"/response/userHandle",schemaPath:"#/properties/response/properties/userHandle/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/response",schemaPath:"#/properties/response/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}ve.evaluated={props:{id:!0,rawId:!0,type:!0,authenticatorAttachment:!0,
response:!0},dynamicProps:!1,dynamicItems:!1};function Vr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PasskeyCredential"},message:"must have required property 'PasskeyCrede\
ntial'"};e===null?e=[s]:e.push(s),t++}r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.PasskeyCredential!==void 0&&(ve(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"\
PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Vr.errors=e,t===0}Vr.evaluated={props:{Email:!0,PasskeyCredential:!0},
dynamicProps:!1,dynamicItems:!1};var mo=Mr;function Mr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"PasskeyCredential"},message:"must have required property 'PasskeyCredential'"};e===null?e=[s]:e.push(s),t++}r.PasskeyCredential!==
void 0&&(ve(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?
ve.errors:e.concat(ve.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Mr.errors=e,t===0}Mr.evaluated={props:{PasskeyCredential:!0},dynamicProps:!1,dynamicItems:!1};var fo=Qr;function F(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=F.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>32){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,32]},
message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r))r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return Qr.errors=e,t===0}Qr.evaluated={props:{PIN:!0},dynamicProps:!1,dynamicItems:!1};var Me=Ye;function Ye(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};e===null?e=[
s]:e.push(s),t++}for(let s in r)if(!(s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session_token"||s==="session_expires_in")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.expires_in!==void 0&&(S(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expir\
es_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.refresh_token!==void 0&&(_(r.refresh_token,{instancePath:i+"/refres\
h_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_token!==void 0&&
(_(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.session_expires_in!==void 0&&(S(r.session_expires_in,{instancePath:i+"/session_expires_in",parentData:r,parentDataProperty:"session_exp\
ires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=Br,
Pn={type:"object",additionalProperties:!1,required:["Description","ErrorCode","Message","IsProviderError","ProviderErrorResponse","description","errorCode","mes\
sage","isProviderError","providerErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"strin\
g",maxLength:200},IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},description:{type:"string",maxLength:500},errorCode:{
type:"integer",minimum:1},message:{type:"string",maxLength:200},isProviderError:{type:"boolean"},providerErrorResponse:{type:["string","null"],maxLength:2e3},Data:{
$ref:"RefusalData"}},$id:"LegacyRefusal"};function Br(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,
a=Br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let s={
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
e=[s]:e.push(s),t++}for(let s in r)if(!Ne.call(Pn.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Description!==void 0){let s=r.Description;if(typeof s=="s\
tring"){if(v(s)>500){let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"m\
ust NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Description",schemaPath:"#/properties/Description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.ErrorCode!==void 0){let s=r.ErrorCode;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/ErrorCode",schemaPath:"#/properties/ErrorCode/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.Message!==void 0){let s=r.Message;if(typeof s=="string"){
if(v(s)>200){let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let s={instancePath:i+"/IsP\
roviderError",schemaPath:"#/properties/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
ProviderErrorResponse!==void 0){let s=r.ProviderErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/prop\
erties/ProviderErrorResponse/type",keyword:"type",params:{type:Pn.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="string"&&v(s)>2e3){let n={instancePath:i+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",
params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.description!==void 0){let s=r.description;if(typeof s==
"string"){if(v(s)>500){let n={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"\
must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.errorCode!==void 0){let s=r.errorCode;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:i+"/errorCode",schemaPath:"#/properties/errorCode/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.message!==void 0){let s=r.message;if(typeof s=="string"){
if(v(s)>200){let n={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.isProviderError!==void 0&&typeof r.isProviderError!="boolean"){let s={instancePath:i+"/isP\
roviderError",schemaPath:"#/properties/isProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
providerErrorResponse!==void 0){let s=r.providerErrorResponse;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/providerErrorResponse",schemaPath:"#/prop\
erties/providerErrorResponse/type",keyword:"type",params:{type:Pn.properties.providerErrorResponse.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="string"&&v(s)>2e3){let n={instancePath:i+"/providerErrorResponse",schemaPath:"#/properties/providerErrorResponse/maxLength",keyword:"maxLength",
params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.Data!==void 0&&(Ae(r.Data,{instancePath:i+"/Data",parentData:r,
parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var co=Gr;function mr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>4096){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,
4096]},message:"must NOT have more than 4096 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function Gr(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.provider===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.push(s),t++}if(r.provider!==void 0){let s=r.provider;if(typeof s=="string"){if(v(s)>
50){let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 5\
0 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.token!==void 0&&(mr(r.token,{instancePath:i+"/token",parentData:r,parentDataProperty:"token",rootData:p,
dynamicAnchors:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.callbackguid!==void 0&&(pe(r.callbackguid,{instancePath:i+"/callbackguid",parentData:r,
parentDataProperty:"callbackguid",rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}Gr.evaluated={props:{provider:!0,token:!0,
callbackguid:!0},dynamicProps:!1,dynamicItems:!1};var yo=Hr,el={type:"object",additionalProperties:!1,required:["token"],properties:{token:{type:["string","null"],
maxLength:255}},$id:"~completeSocialLogin~200~0"};function Hr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.token===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(s!=="token"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[n]:e.push(n),t++}if(r.token!==void 0){let s=r.token;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/token",schemaPath:"\
#/properties/token/type",keyword:"type",params:{type:el.properties.token.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&
v(s)>255){let n={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than \
255 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ie=te,ho=Kr;var vr={type:"object",properties:{About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"ProfileText"},Company:{$ref:"\
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
$id:"ProfileInput"};var rl={type:"string",enum:["delete"],$id:"RemoveMark"};function Ue(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="delete"){let s={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:rl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}Ue.evaluated={dynamicProps:!1,
dynamicItems:!1};function fr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.Type!==void 0&&(c(r.Type,{instancePath:i+"/Type",parentData:r,parentDataProperty:"\
Type",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Address1!==void 0&&(c(r.Address1,{instancePath:i+"/Address1",parentData:r,
parentDataProperty:"Address1",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Address2!==void 0&&(c(r.Address2,{instancePath:i+
"/Address2",parentData:r,parentDataProperty:"Address2",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.City!==void 0&&(c(r.
City,{instancePath:i+"/City",parentData:r,parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.State!==
void 0&&(c(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.PostalCode!==void 0&&(c(r.PostalCode,{instancePath:i+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.Region!==void 0&&(c(r.Region,{instancePath:i+"/Region",parentData:r,parentDataProperty:"Region",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Country!==void 0&&(c(r.Country,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.op!==void 0&&(Ue(r.op,{instancePath:i+"/op",parentData:r,parentDataProperty:"op",rootData:p,
dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}fr.evaluated={props:{Type:!0,Address1:!0,Address2:!0,City:!0,State:!0,PostalCode:!0,
Region:!0,Country:!0,op:!0},dynamicProps:!1,dynamicItems:!1};var Yn={type:"object",properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30},op:{$ref:"RemoveMark"}},$id:"PhoneNumberInput"};function cr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=cr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType!==void 0){
let s=r.PhoneType;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",params:{type:Yn.properties.
PhoneType.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>50){let n={instancePath:i+"/PhoneType",schemaPath:"#/pro\
perties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}if(r.PhoneNumber!==
void 0){let s=r.PhoneNumber;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{
type:Yn.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>30){let n={instancePath:i+"/PhoneNu\
mber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:
e.push(n),t++}}r.op!==void 0&&(Ue(r.op,{instancePath:i+"/op",parentData:r,parentDataProperty:"op",rootData:p,dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(
Ue.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return cr.errors=e,t===0}cr.evaluated={props:{PhoneType:!0,PhoneNumber:!0,op:!0},dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.About!==void 0&&(c(r.About,{instancePath:i+"/About",parentData:r,parentDataProperty:"About",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Age!==void 0&&(c(r.Age,{instancePath:i+"/Age",parentData:r,parentDataProperty:"Age",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Associations!==void 0&&(c(r.Associations,{instancePath:i+"/Associations",parentData:r,parentDataProperty:"\
Associations",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.City!==void 0&&(c(r.City,{instancePath:i+"/City",parentData:r,
parentDataProperty:"City",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Company!==void 0&&(c(r.Company,{instancePath:i+"\
/Company",parentData:r,parentDataProperty:"Company",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.CoverPhoto!==void 0&&(c(
r.CoverPhoto,{instancePath:i+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=
e.length)),r.Currency!==void 0&&(c(r.Currency,{instancePath:i+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:p,dynamicAnchors:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.Favicon!==void 0&&(c(r.Favicon,{instancePath:i+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.FirstName!==void 0&&(c(r.FirstName,{instancePath:i+"/FirstName",parentData:r,parentDataProperty:"FirstNam\
e",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.FullName!==void 0&&(c(r.FullName,{instancePath:i+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Gender!==void 0&&(c(r.Gender,{instancePath:i+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.GistsUrl!==void 0&&(c(r.
GistsUrl,{instancePath:i+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.GravatarImageUrl!==void 0&&(c(r.GravatarImageUrl,{instancePath:i+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HomeTown!==void 0&&(c(r.HomeTown,{instancePath:i+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Honors!==void 0&&(c(r.Honors,{instancePath:i+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HttpsImageUrl!==void 0&&(c(r.HttpsImageUrl,{instancePath:i+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ImageUrl!==void 0&&
(c(r.ImageUrl,{instancePath:i+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)),r.Industry!==void 0&&(c(r.Industry,{instancePath:i+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:p,dynamicAnchors:l})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length)),r.IsGeoEnabled!==void 0&&(c(r.IsGeoEnabled,{instancePath:i+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LastName!==void 0&&(c(r.LastName,{instancePath:i+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LocalCity!==void 0&&(c(r.LocalCity,{instancePath:i+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.LocalCountry!==void 0&&
(c(r.LocalCountry,{instancePath:i+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.LocalLanguage!==void 0&&(c(r.LocalLanguage,{instancePath:i+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.MainAddress!==void 0&&(c(r.MainAddress,{instancePath:i+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.MiddleName!==void 0&&(c(r.MiddleName,{instancePath:i+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.NickName!==void 0&&(c(r.NickName,
{instancePath:i+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Political!==
void 0&&(c(r.Political,{instancePath:i+"/Political",parentData:r,parentDataProperty:"Political",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.Prefix!==void 0&&(c(r.Prefix,{instancePath:i+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.ProfessionalHeadline!==void 0&&(c(r.ProfessionalHeadline,{instancePath:i+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileCity!==void 0&&(c(r.ProfileCity,{instancePath:i+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileCountry!==
void 0&&(c(r.ProfileCountry,{instancePath:i+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.ProfileName!==void 0&&(c(r.ProfileName,{instancePath:i+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ProfileUrl!==void 0&&(c(r.ProfileUrl,{instancePath:i+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.PublicRepository!==void 0&&(c(r.PublicRepository,{instancePath:i+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Quota!==
void 0&&(c(r.Quota,{instancePath:i+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.RelationshipStatus!==void 0&&(c(r.RelationshipStatus,{instancePath:i+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:p,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Religion!==void 0&&(c(r.Religion,{instancePath:i+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:p,
dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.RepositoryUrl!==void 0&&(c(r.RepositoryUrl,{instancePath:i+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.StarredUrl!==void 0&&(c(r.StarredUrl,{instancePath:i+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.State!==void 0&&
(c(r.State,{instancePath:i+"/State",parentData:r,parentDataProperty:"State",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.Suffix!==void 0&&(c(r.Suffix,{instancePath:i+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.TagLine!==void 0&&(c(r.TagLine,{instancePath:i+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:p,dynamicAnchors:l})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.ThumbnailImageUrl!==void 0&&(c(r.ThumbnailImageUrl,{instancePath:i+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.TimeZone!==void 0&&(c(r.TimeZone,{instancePath:i+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Website!==void 0&&(c(r.Website,
{instancePath:i+"/Website",parentData:r,parentDataProperty:"Website",rootData:p,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.BirthDate!==
void 0){let f=r.BirthDate;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:vr.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>10){let d={instancePath:i+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),t++}}if(r.
Country!==void 0){let f=r.Country,d=t,I=!1,q=null,D=t;be(f,{instancePath:i+"/Country",parentData:r,parentDataProperty:"Country",rootData:p,dynamicAnchors:l})||(e=
e===null?be.errors:e.concat(be.errors),t=e.length);var s=D===t;s&&(I=!0,q=0);let w=t;if(f!==null){let j={instancePath:i+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var s=w===t;if(s&&I?(I=!1,q=[q,1]):s&&(I=!0,q=1),I)t=
d,e!==null&&(d?e.length=d:e=null);else{let j={instancePath:i+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"\
must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),t++}}if(r.Addresses!==void 0){let f=r.Addresses;if(!Array.isArray(f)&&f!==null){let d={instancePath:i+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:vr.properties.Addresses.type},message:"must be array,null"};e===null?e=[d]:e.push(
d),t++}if(Array.isArray(f)){if(f.length>20){let I={instancePath:i+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++)fr(f[I],{instancePath:i+"/Addresses/"+I,parentData:f,
parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)}}if(r.PhoneNumbers!==void 0){let f=r.PhoneNumbers;if(!Array.
isArray(f)&&f!==null){let d={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:vr.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[d]:e.push(d),t++}if(Array.isArray(f)){if(f.length>20){let I={instancePath:i+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<
d;I++)cr(f[I],{instancePath:i+"/PhoneNumbers/"+I,parentData:f,parentDataProperty:I,rootData:p,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.
length)}}if(r.CustomFields!==void 0){let f=r.CustomFields,d=t,I=!1,q=null,D=t;Z(f,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var n=D===t;n&&(I=!0,q=0);let w=t;if(f!==null){let j={instancePath:i+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var n=w===t;
if(n&&I?(I=!1,q=[q,1]):n&&(I=!0,q=1),I)t=d,e!==null&&(d?e.length=d:e=null);else{let j={instancePath:i+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),t++}}if(r.ProfileImageUrls!==void 0){let f=r.
ProfileImageUrls,d=t,I=!1,q=null,D=t;Z(f,{instancePath:i+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:p,dynamicAnchors:l})||(e=
e===null?Z.errors:e.concat(Z.errors),t=e.length);var o=D===t;o&&(I=!0,q=0);let w=t;if(f!==null){let j={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var o=w===t;if(o&&I?(I=!1,q=[q,1]):o&&
(I=!0,q=1),I)t=d,e!==null&&(d?e.length=d:e=null);else{let j={instancePath:i+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),t++}}if(r.WebProfiles!==void 0){let f=r.WebProfiles,d=t,I=!1,
q=null,D=t;Z(f,{instancePath:i+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length);var u=D===t;u&&(I=!0,q=0);let w=t;if(f!==null){let j={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var u=w===t;if(u&&I?(I=!1,q=[q,1]):u&&(I=!0,q=1),I)t=d,e!==null&&(d?e.length=d:e=null);else{
let j={instancePath:i+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schem\
a in oneOf"};e===null?e=[j]:e.push(j),t++}}if(r.InterestedIn!==void 0){let f=r.InterestedIn;if(!Array.isArray(f)&&f!==null){let d={instancePath:i+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:vr.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[d]:e.push(d),
t++}if(Array.isArray(f)){if(f.length>50){let I={instancePath:i+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[
0,50]},message:"must NOT have more than 50 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++){let q=f[I];if(typeof q=="string"){if(v(q)>100){
let D={instancePath:i+"/InterestedIn/"+I,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+"/InterestedIn/"+I,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),t++}}}}if(r.Awards!==void 0&&(k(r.Awards,{instancePath:i+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Books!==void 0&&(k(r.Books,{instancePath:i+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Certifications!==void 0&&(k(
r.Certifications,{instancePath:i+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.Courses!==void 0&&(k(r.Courses,{instancePath:i+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:p,dynamicAnchors:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),r.CurrentStatus!==void 0&&(k(r.CurrentStatus,{instancePath:i+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Educations!==void 0&&(k(r.Educations,{instancePath:i+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Family!==void 0&&(k(r.Family,
{instancePath:i+"/Family",parentData:r,parentDataProperty:"Family",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.FavoriteThings!==
void 0&&(k(r.FavoriteThings,{instancePath:i+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Games!==void 0&&(k(r.Games,{instancePath:i+"/Games",parentData:r,parentDataProperty:"Games",rootData:p,dynamicAnchors:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.IMAccounts!==void 0&&(k(r.IMAccounts,{instancePath:i+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.InspirationalPeople!==void 0&&(k(r.InspirationalPeople,{instancePath:i+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.Interests!==void 0&&(k(r.Interests,{instancePath:i+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Languages!==void 0&&(k(r.Languages,{instancePath:i+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.MemberUrlResources!==void 0&&(k(r.MemberUrlResources,{instancePath:i+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Movies!==void 0&&(k(r.Movies,{instancePath:i+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.MutualFriends!==void 0&&(k(r.MutualFriends,
{instancePath:i+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.Patents!==void 0&&(k(r.Patents,{instancePath:i+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.PlacesLived!==void 0&&(k(r.PlacesLived,{instancePath:i+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Positions!==void 0&&(k(r.Positions,{instancePath:i+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Projects!==void 0&&(k(r.Projects,{instancePath:i+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Publications!==void 0&&(k(r.Publications,{instancePath:i+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.RecommendationsReceived!==
void 0&&(k(r.RecommendationsReceived,{instancePath:i+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.RelatedProfileViews!==void 0&&(k(r.RelatedProfileViews,{instancePath:i+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Skills!==void 0&&(k(r.Skills,{instancePath:i+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.Sports!==void 0&&(k(r.Sports,
{instancePath:i+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.TeleVisionShow!==
void 0&&(k(r.TeleVisionShow,{instancePath:i+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.Volunteer!==void 0&&(k(r.Volunteer,{instancePath:i+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.FollowersCount!==void 0&&(A(r.FollowersCount,{instancePath:i+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.FriendsCount!==void 0&&(A(r.FriendsCount,{instancePath:i+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.NumRecommenders!==
void 0&&(A(r.NumRecommenders,{instancePath:i+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.PrivateGists!==void 0&&(A(r.PrivateGists,{instancePath:i+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:p,
dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.PublicGists!==void 0&&(A(r.PublicGists,{instancePath:i+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.TotalPrivateRepository!==void 0&&(A(r.TotalPrivateRepository,
{instancePath:i+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.TotalStatusesCount!==void 0&&(A(r.TotalStatusesCount,{instancePath:i+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let f={instancePath:i+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[f]:e.push(f),t++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let f={instancePath:i+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let f={
instancePath:i+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}
if(r.ExternalUserLoginId!==void 0){let f=r.ExternalUserLoginId;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:vr.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}
if(typeof f=="string"&&v(f)>255){let d={instancePath:i+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}return ke.errors=e,t===0}ke.evaluated={props:{About:!0,Age:!0,Associations:!0,City:!0,Company:!0,
CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,
IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,
ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,
Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,
InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,
Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,
RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=we.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Value===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[s]:e.push(s),t++}if(r.Type!==void 0){let s=r.Type;if(typeof s==
"string"){if(v(s)>50){let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have m\
ore than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.Value!==void 0&&($(r.Value,{instancePath:i+"/Value",parentData:r,parentDataProperty:"Value",rootData:p,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}we.evaluated={props:{Type:!0,Value:!0},dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=er.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Events!==void 0){let s=r.Events;if(Array.isArray(s)){if(s.length>50){let o={
instancePath:i+"/Events",schemaPath:"#/properties/Events/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?
e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.Event===void 0){let f={instancePath:i+"/Eve\
nts/"+o,schemaPath:"#/properties/Events/items/required",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?
e=[f]:e.push(f),t++}if(u.Event!==void 0){let f=u.Event;if(typeof f=="string"){if(v(f)>100){let d={instancePath:i+"/Events/"+o+"/Event",schemaPath:"#/properties/\
Events/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/Events/"+o+"/Event",schemaPath:"#/properties/Events/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}}if(u.IsCustom!==void 0&&typeof u.IsCustom!="boolean"){let f={instancePath:i+"/Events/"+o+"/IsCustom",schemaPath:"\
#/properties/Events/items/properties/IsCustom/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}}else{let f={
instancePath:i+"/Events/"+o,schemaPath:"#/properties/Events/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),
t++}}}else{let n={instancePath:i+"/Events",schemaPath:"#/properties/Events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),t++}}if(r.Data!==void 0){let s=r.Data;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Data",schemaPath:"#/properties/Data/maxItems",keyword:"\
maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let u=s[o];if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.ConsentOptionId===void 0){let f={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/required",keyword:"re\
quired",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?e=[f]:e.push(f),t++}if(u.IsAccepted===void 0){
let f={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/required",keyword:"required",params:{missingProperty:"IsAccepted"},message:"must have requi\
red property 'IsAccepted'"};e===null?e=[f]:e.push(f),t++}if(u.ConsentOptionId!==void 0){let f=u.ConsentOptionId;if(typeof f=="string"){if(v(f)>100){let d={instancePath:i+
"/Data/"+o+"/ConsentOptionId",schemaPath:"#/properties/Data/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/Data/"+o+"/ConsentOptionId",schemaPath:"#/properties/Data/items\
/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.IsAccepted!==void 0&&typeof u.
IsAccepted!="boolean"){let f={instancePath:i+"/Data/"+o+"/IsAccepted",schemaPath:"#/properties/Data/items/properties/IsAccepted/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/Data/"+o,schemaPath:"#/properties/Data/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/Data",schemaPath:"#/properties/Data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}er.evaluated={props:{Events:!0,Data:!0},dynamicProps:!1,dynamicItems:!1};
function he(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=he.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),ke(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0){let s=r.Email;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/Em\
ail",schemaPath:"#/allOf/1/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(
o),t++}let n=s.length;for(let o=0;o<n;o++)we(s[o],{instancePath:i+"/Email/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)}else{let n={instancePath:i+"/Email",schemaPath:"#/allOf/1/properties/Email/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}if(r.PhoneId!==void 0&&(U(r.PhoneId,{instancePath:i+"/PhoneId",parentData:r,parentDataProperty:"PhoneId",rootData:p,
dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"\
UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.Password!==void 0&&(J(r.Password,{instancePath:i+"/Password",parentData:r,
parentDataProperty:"Password",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.PINInfo!==void 0){let s=r.PINInfo;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.PIN!==void 0&&(F(s.PIN,{instancePath:i+"/PINInfo/PIN",parentData:s,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length)),s.Skipped!==void 0&&typeof s.Skipped!="boolean"){let n={instancePath:i+"/PINInfo/Skipped",schemaPath:"#/allOf/\
1/properties/PINInfo/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/PINInfo",schemaPath:"#/allOf/1/properties/PINInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.Consents!==
void 0&&(er(r.Consents,{instancePath:i+"/Consents",parentData:r,parentDataProperty:"Consents",rootData:p,dynamicAnchors:l})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)),r.AcceptPrivacyPolicy!==void 0&&typeof r.AcceptPrivacyPolicy!="boolean"){let s={instancePath:i+"/AcceptPrivacyPolicy",schemaPath:"#/allOf/1/propert\
ies/AcceptPrivacyPolicy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.SecurityQuestionAnswer!==void 0&&
(X(r.SecurityQuestionAnswer,{instancePath:i+"/SecurityQuestionAnswer",parentData:r,parentDataProperty:"SecurityQuestionAnswer",rootData:p,dynamicAnchors:l})||(e=
e===null?X.errors:e.concat(X.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}he.evaluated={props:{Email:!0,PhoneId:!0,UserName:!0,Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,
SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,
GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,
MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,
RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,
Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,
Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,
Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,
FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,
Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};function Kr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),he(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,
dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.EmailVerified!==void 0&&typeof r.EmailVerified!=
"boolean"){let s={instancePath:i+"/EmailVerified",schemaPath:"#/allOf/1/properties/EmailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let s={instancePath:i+"/PhoneIdVerified",schemaPath:"#\
/allOf/1/properties/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.Uid!==void 0){let s=r.
Uid;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/Uid",schemaPath:"#/allOf/1/properties/Uid/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Uid",schemaPath:"#/allOf/1/properties/Uid/minL\
ength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/U\
id",schemaPath:"#/allOf/1/properties/Uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.IsActive!==void 0&&
typeof r.IsActive!="boolean"){let s={instancePath:i+"/IsActive",schemaPath:"#/allOf/1/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!="boolean"){let s={instancePath:i+"/IsLoginLocked",schemaPath:"\
#/allOf/1/properties/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}Kr.evaluated={
props:{EmailVerified:!0,PhoneIdVerified:!0,Uid:!0,IsActive:!0,IsLoginLocked:!0,Email:!0,PhoneId:!0,UserName:!0,Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,
SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,
GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,
MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,
RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,
Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,
Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,
Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,
FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,
Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var go=Wr;function Wr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),ke(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0){let s=r.Email;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/Em\
ail",schemaPath:"#/allOf/1/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(
o),t++}let n=s.length;for(let o=0;o<n;o++)we(s[o],{instancePath:i+"/Email/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)}else{let n={instancePath:i+"/Email",schemaPath:"#/allOf/1/properties/Email/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}if(r.PhoneId!==void 0&&(U(r.PhoneId,{instancePath:i+"/PhoneId",parentData:r,parentDataProperty:"PhoneId",rootData:p,
dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"\
UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.EmailVerified!==void 0&&typeof r.EmailVerified!="boolean"){let s={
instancePath:i+"/EmailVerified",schemaPath:"#/allOf/1/properties/EmailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let s={instancePath:i+"/PhoneIdVerified",schemaPath:"#/allOf/1/propertie\
s/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsActive!==void 0&&typeof r.IsActive!=
"boolean"){let s={instancePath:i+"/IsActive",schemaPath:"#/allOf/1/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),t++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!="boolean"){let s={instancePath:i+"/IsLoginLocked",schemaPath:"#/allOf/1/properties\
/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.securityquestionanswer!==void 0&&(X(r.securityquestionanswer,
{instancePath:i+"/securityquestionanswer",parentData:r,parentDataProperty:"securityquestionanswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(
X.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Wr.errors=e,t===0}Wr.evaluated={props:{Email:!0,PhoneId:!0,UserName:!0,EmailVerified:!0,PhoneIdVerified:!0,IsActive:!0,IsLoginLocked:!0,securityquestionanswer:!0,
About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,
Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,
Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,
Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,
CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,
Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,
Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,
NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},
dynamicProps:!1,dynamicItems:!1};var Dt=Zr;function Zr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Zr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}r.email!==void 0&&($(r.email,{instancePath:i+
"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Zr.errors=e,t===0}Zr.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Po=zr;function zr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=zr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.VerificationToken===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"VerificationToken"},message:"must have required property 'VerificationToken'"};e===null?e=[s]:e.push(s),t++}if(r.expires_in===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="VerificationToken"||s==="expires_in")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.VerificationToken!==void 0&&(Q(
r.VerificationToken,{instancePath:i+"/VerificationToken",parentData:r,parentDataProperty:"VerificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length)),r.expires_in!==void 0&&(S(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In=Jr;function Jr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Jr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.email!==void 0&&($(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"\
email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.username!==void 0&&(V(r.username,{instancePath:i+"/username",parentData:r,
parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Jr.errors=e,t===0}Jr.evaluated={props:{email:!0,username:!0},
dynamicProps:!1,dynamicItems:!1};var bo=Xr;function Xr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ForgotToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ForgotToken"},message:"must have required property 'ForgotToken'"};e===null?e=[s]:e.push(s),t++}if(r.IdentityProviders===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IdentityProviders"},message:"must have required property 'IdentityProv\
iders'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="ForgotToken"||s==="IdentityProviders")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ForgotToken!==void 0&&
(Q(r.ForgotToken,{instancePath:i+"/ForgotToken",parentData:r,parentDataProperty:"ForgotToken",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.IdentityProviders!==void 0){let s=r.IdentityProviders;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/IdentityProviders",schemaPath:"\
#/properties/IdentityProviders/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.
length;for(let o=0;o<n;o++){let u=s[o];if(typeof u=="string"){if(v(u)>50){let f={instancePath:i+"/IdentityProviders/"+o,schemaPath:"#/properties/IdentityProvide\
rs/items/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+
"/IdentityProviders/"+o,schemaPath:"#/properties/IdentityProviders/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),t++}}}else{let n={instancePath:i+"/IdentityProviders",schemaPath:"#/properties/IdentityProviders/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Xr.errors=e,t===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vo=Yr;function Yr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"\
Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,
parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.Uid!==void 0){let s=r.Uid;if(typeof s=="stri\
ng"){if(v(s)>100){let n={instancePath:i+"/Uid",schemaPath:"#/properties/Uid/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Uid",schemaPath:"#/properties/Uid/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Uid",schemaPath:"#/properties/Uid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Type!==void 0){let s=r.Type;if(typeof s=="string"){if(v(s)>50){let n={
instancePath:i+"/Type",schemaPath:"#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===
null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.clientguid!==void 0){let s=r.clientguid;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+
"/clientguid",schemaPath:"#/properties/clientguid/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/clientguid",schemaPath:"#/properties/clientguid/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/clientguid",schemaPath:"#/properties/clientguid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Name!==void 0){let s=r.Name;if(typeof s=="string"){if(v(s)>200){let n={
instancePath:i+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===
null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,t===0}Yr.evaluated={props:{Email:!0,UserName:!0,Uid:!0,Type:!0,clientguid:!0,Name:!0},dynamicProps:!1,
dynamicItems:!1};var Tn=es,sl={type:"object",additionalProperties:!1,required:["Token","ExpiresIn"],properties:{Token:{type:"string",minLength:1,maxLength:64},ExpiresIn:{
$ref:"Moment"},IdentityProviders:{type:["array","null"],maxItems:50,items:{type:"string",maxLength:50}}},$id:"MessageToken"};function es(r,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=es.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.Token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Token"},message:"\
must have required property 'Token'"};e===null?e=[s]:e.push(s),t++}if(r.ExpiresIn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ExpiresIn"},message:"must have required property 'ExpiresIn'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Token"||s==="ExpiresIn"||s===
"IdentityProviders")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Token!==void 0){let s=r.Token;if(typeof s=="string"){if(v(s)>64){let n={instancePath:i+"/Token",schemaPath:"\
#/properties/Token/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){
let n={instancePath:i+"/Token",schemaPath:"#/properties/Token/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Token",schemaPath:"#/properties/Token/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),t++}}if(r.ExpiresIn!==void 0&&(S(r.ExpiresIn,{instancePath:i+"/ExpiresIn",parentData:r,parentDataProperty:"ExpiresIn",rootData:p,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.IdentityProviders!==void 0){let s=r.IdentityProviders;if(!Array.isArray(s)&&s!==null){
let n={instancePath:i+"/IdentityProviders",schemaPath:"#/properties/IdentityProviders/type",keyword:"type",params:{type:sl.properties.IdentityProviders.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/IdentityProviders",schemaPath:"#/properties/Ident\
ityProviders/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<
n;o++){let u=s[o];if(typeof u=="string"){if(v(u)>50){let f={instancePath:i+"/IdentityProviders/"+o,schemaPath:"#/properties/IdentityProviders/items/maxLength",keyword:"\
maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/IdentityProviders/"+
o,schemaPath:"#/properties/IdentityProviders/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return es.errors=e,t===0}es.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ko=rs;function rs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.Phone!==void 0&&(U(r.Phone,{instancePath:i+
"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.Uid!==void 0){let s=r.Uid;
if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/Uid",schemaPath:"#/properties/Uid/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"mu\
st NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Uid",schemaPath:"#/properties/Uid/minLength",keyword:"min\
Length",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Uid",schemaPath:"#/p\
roperties/Uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Name!==void 0){let s=r.Name;if(typeof s==
"string"){if(v(s)>200){let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have\
 more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Name",schemaPath:"#/properties/Name/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===0}rs.evaluated={props:{Phone:!0,Uid:!0,Name:!0},dynamicProps:!1,
dynamicItems:!1};var Lt=ss;function ss(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecondFactorValidationToken===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SecondFactorValidationToken"},message:"must have required property 'SecondFactorValidationToken'"};e===null?
e=[s]:e.push(s),t++}if(r.SecondFactorValidationToken!==void 0){let s=r.SecondFactorValidationToken;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/S\
econdFactorValidationToken",schemaPath:"#/properties/SecondFactorValidationToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have m\
ore than 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/SecondFactorValidationToken",schemaPath:"#/properties/SecondFactorVali\
dationToken/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/SecondFactorValidationToken",schemaPath:"#/properties/SecondFactorValidationToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return ss.errors=e,t===0}ss.evaluated={props:{SecondFactorValidationToken:!0},dynamicProps:!1,dynamicItems:!1};var Ct=ts;function ts(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsValid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsValid"},message:"must have required property 'IsValid'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="IsValid"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.IsValid!==void 0&&typeof r.IsValid!="boolean"){let s={instancePath:i+"/IsValid",schemaPath:"#/properties/IsValid/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ts.errors=e,t===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wo=is;function is(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Sott===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Sott"},message:"must have required property 'Sott'"};e===null?e=[s]:e.push(s),t++}if(r.ExpiryTime===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ExpiryTime"},message:"must have required property 'ExpiryTime'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="Sott"||s==="ExpiryTime")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.Sott!==void 0){let s=r.Sott;if(typeof s=="string"){if(v(s)>1e3){let n={instancePath:i+
"/Sott",schemaPath:"#/properties/Sott/maxLength",keyword:"maxLength",params:{bounds:[1,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[n]:e.
push(n),t++}if(v(s)<1){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/minLength",keyword:"minLength",params:{bounds:[1,1e3]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.ExpiryTime!==void 0&&(S(r.ExpiryTime,{instancePath:i+"/ExpiryTime",parentData:r,parentDataProperty:"\
ExpiryTime",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Io=ns;var bn=new RegExp("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$","u");function ns(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServerLocation===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServerLocation"},message:"must have required property 'ServerL\
ocation'"};e===null?e=[s]:e.push(s),t++}if(r.ServerName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Serv\
erName"},message:"must have required property 'ServerName'"};e===null?e=[s]:e.push(s),t++}if(r.CurrentTime===void 0){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"CurrentTime"},message:"must have required property 'CurrentTime'"};e===null?e=[s]:e.push(s),t++}if(r.Sott===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sott"},message:"must have required property 'Sott'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!(s==="ServerLocation"||s==="ServerName"||s==="CurrentTime"||s==="Sott")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ServerLocation!==void 0){
let s=r.ServerLocation;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/ServerLocation",schemaPath:"#/properties/ServerLocation/maxLength",keyword:"m\
axLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/ServerLocati\
on",schemaPath:"#/properties/ServerLocation/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[
n]:e.push(n),t++}}else{let n={instancePath:i+"/ServerLocation",schemaPath:"#/properties/ServerLocation/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}}if(r.ServerName!==void 0){let s=r.ServerName;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/ServerName",
schemaPath:"#/properties/ServerName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(
n),t++}if(v(s)<1){let n={instancePath:i+"/ServerName",schemaPath:"#/properties/ServerName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must N\
OT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/ServerName",schemaPath:"#/properties/ServerName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.CurrentTime!==void 0){let s=r.CurrentTime;if(typeof s=="string"){if(v(s)>19){
let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than\
 19 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/minLength",keyword:"minLength",
params:{bounds:[1,19]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}if(!bn.test(s)){let n={instancePath:i+"/CurrentTime",schemaPath:"\
#/properties/CurrentTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\d\
 \\d\\d:\\d\\d:\\d\\d$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/CurrentTime",schemaPath:"#/properties/CurrentTime/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.Sott!==void 0){let s=r.Sott;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.StartTime===
void 0){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/required",keyword:"required",params:{missingProperty:"StartTime"},message:"must have require\
d property 'StartTime'"};e===null?e=[n]:e.push(n),t++}if(s.EndTime===void 0){let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/required",keyword:"requ\
ired",params:{missingProperty:"EndTime"},message:"must have required property 'EndTime'"};e===null?e=[n]:e.push(n),t++}if(s.TimeDifference===void 0){let n={instancePath:i+
"/Sott",schemaPath:"#/properties/Sott/required",keyword:"required",params:{missingProperty:"TimeDifference"},message:"must have required property 'TimeDifferenc\
e'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="StartTime"||n==="EndTime"||n==="TimeDifference")){let o={instancePath:i+"/Sott",schemaPath:"#/propert\
ies/Sott/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(s.StartTime!==void 0){let n=s.StartTime;if(typeof n=="string"){if(v(n)>19){let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/prope\
rties/StartTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than 19 characters"};e===null?e=[o]:e.push(o),t++}if(v(n)<1){let o={
instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTime/minLength",keyword:"minLength",params:{bounds:[1,19]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}if(!bn.test(n)){let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTi\
me/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match pattern "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"'};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/StartTime",schemaPath:"#/properties/Sott/properties/StartTime/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.EndTime!==void 0){let n=s.EndTime;if(typeof n=="string"){if(v(n)>19){let o={instancePath:i+
"/Sott/EndTime",schemaPath:"#/properties/Sott/properties/EndTime/maxLength",keyword:"maxLength",params:{bounds:[1,19]},message:"must NOT have more than 19 chara\
cters"};e===null?e=[o]:e.push(o),t++}if(v(n)<1){let o={instancePath:i+"/Sott/EndTime",schemaPath:"#/properties/Sott/properties/EndTime/minLength",keyword:"minLe\
ngth",params:{bounds:[1,19]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}if(!bn.test(n)){let o={instancePath:i+"/Sott/EndTime",
schemaPath:"#/properties/Sott/properties/EndTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"},message:'must match p\
attern "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"'};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/EndTime",schemaPath:"#/properties/Sott/pr\
operties/EndTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.TimeDifference!==void 0){let n=s.TimeDifference;
if(typeof n=="string"){if(v(n)>50){let o={instancePath:i+"/Sott/TimeDifference",schemaPath:"#/properties/Sott/properties/TimeDifference/maxLength",keyword:"maxL\
ength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[o]:e.push(o),t++}if(v(n)<1){let o={instancePath:i+"/Sott/TimeDifferen\
ce",schemaPath:"#/properties/Sott/properties/TimeDifference/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/Sott/TimeDifference",schemaPath:"#/properties/Sott/properties/TimeDifference/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/Sott",schemaPath:"#/properties/Sott/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ns.errors=e,t===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To=os,de={type:"object",additionalProperties:!1,
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
type:"string",maxLength:200},CustomDomain:{type:["string","null"],maxLength:255}},$id:"AppInfo"};function os(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=os.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.SocialSchema===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SocialSchema"},message:"\
must have required property 'SocialSchema'"};e===null?e=[s]:e.push(s),t++}if(r.RegistrationFormSchema===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"RegistrationFormSchema"},message:"must have required property 'RegistrationFormSchema'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityQuestions===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityQuestions"},message:"must have required property 'Secu\
rityQuestions'"};e===null?e=[s]:e.push(s),t++}if(r.IsHttps===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"I\
sHttps"},message:"must have required property 'IsHttps'"};e===null?e=[s]:e.push(s),t++}if(r.AppName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"AppName"},message:"must have required property 'AppName'"};e===null?e=[s]:e.push(s),t++}if(r.IsCustomerRegistration===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsCustomerRegistration"},message:"must have required property 'IsCusto\
merRegistration'"};e===null?e=[s]:e.push(s),t++}if(r.ApiVersion===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ApiVersion"},message:"must have required property 'ApiVersion'"};e===null?e=[s]:e.push(s),t++}if(r.EmailVerificationFlow===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EmailVerificationFlow"},message:"must have required property 'EmailVerificationFlow'"};e===null?e=[s]:e.
push(s),t++}if(r.IsPhoneLogin===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPhoneLogin"},message:"must h\
ave required property 'IsPhoneLogin'"};e===null?e=[s]:e.push(s),t++}if(r.IsUserNameLogin===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"IsUserNameLogin"},message:"must have required property 'IsUserNameLogin'"};e===null?e=[s]:e.push(s),t++}if(r.IsDisabledRegistration===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDisabledRegistration"},message:"must have required property \
'IsDisabledRegistration'"};e===null?e=[s]:e.push(s),t++}if(r.IsDisabledSocialRegistration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"IsDisabledSocialRegistration"},message:"must have required property 'IsDisabledSocialRegistration'"};e===null?e=[s]:e.push(s),t++}
if(r.IsDisabledAccountLinking===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDisabledAccountLinking"},message:"\
must have required property 'IsDisabledAccountLinking'"};e===null?e=[s]:e.push(s),t++}if(r.IsAgeRestriction===void 0){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"IsAgeRestriction"},message:"must have required property 'IsAgeRestriction'"};e===null?e=[s]:e.push(s),t++}if(r.IsSecurityQuestion===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsSecurityQuestion"},message:"must have required property 'IsS\
ecurityQuestion'"};e===null?e=[s]:e.push(s),t++}if(r.IsNoCallbackForSocialLogin===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsNoCallbackForSocialLogin"},message:"must have required property 'IsNoCallbackForSocialLogin'"};e===null?e=[s]:e.push(s),t++}if(r.IsRiskBasedAuthentication===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsRiskBasedAuthentication"},message:"must have required proper\
ty 'IsRiskBasedAuthentication'"};e===null?e=[s]:e.push(s),t++}if(r.OTPEmailVerification===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"OTPEmailVerification"},message:"must have required property 'OTPEmailVerification'"};e===null?e=[s]:e.push(s),t++}if(r.IsLoginOnEmailVerification===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsLoginOnEmailVerification"},message:"must have required prope\
rty 'IsLoginOnEmailVerification'"};e===null?e=[s]:e.push(s),t++}if(r.LoginOnPasswordReset===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"LoginOnPasswordReset"},message:"must have required property 'LoginOnPasswordReset'"};e===null?e=[s]:e.push(s),t++}if(r.IsRememberMe===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsRememberMe"},message:"must have required property 'IsRemembe\
rMe'"};e===null?e=[s]:e.push(s),t++}if(r.LoginLockedConfiguration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
LoginLockedConfiguration"},message:"must have required property 'LoginLockedConfiguration'"};e===null?e=[s]:e.push(s),t++}if(r.IsInstantSignin===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsInstantSignin"},message:"must have required property 'IsInstantSignin'"};e===
null?e=[s]:e.push(s),t++}if(r.TwoFactorAuthentication===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"TwoFac\
torAuthentication"},message:"must have required property 'TwoFactorAuthentication'"};e===null?e=[s]:e.push(s),t++}if(r.PrivacyPolicyConfiguration===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PrivacyPolicyConfiguration"},message:"must have required property 'PrivacyPol\
icyConfiguration'"};e===null?e=[s]:e.push(s),t++}if(r.PassKeysConfig===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
PassKeysConfig"},message:"must have required property 'PassKeysConfig'"};e===null?e=[s]:e.push(s),t++}if(r.V2RecaptchaSiteKey===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"V2RecaptchaSiteKey"},message:"must have required property 'V2RecaptchaSiteKey'"};e===null?e=[s]:e.push(s),
t++}if(r.QQTencentCaptchaKey===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"QQTencentCaptchaKey"},message:"\
must have required property 'QQTencentCaptchaKey'"};e===null?e=[s]:e.push(s),t++}if(r.CustomDomain===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"CustomDomain"},message:"must have required property 'CustomDomain'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!Ne.call(
de.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.SocialSchema!==void 0){let s=r.SocialSchema;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.Providers===
void 0){let n={instancePath:i+"/SocialSchema",schemaPath:"#/properties/SocialSchema/required",keyword:"required",params:{missingProperty:"Providers"},message:"m\
ust have required property 'Providers'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(n!=="Providers"){let o={instancePath:i+"/SocialSchema",schemaPath:"#/pro\
perties/SocialSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),t++}if(s.Providers!==void 0){let n=s.Providers;if(Array.isArray(n)){if(n.length>50){let u={instancePath:i+"/SocialSchema/Providers",schemaPath:"\
#/properties/SocialSchema/properties/Providers/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[u]:e.
push(u),t++}let o=n.length;for(let u=0;u<o;u++){let f=n[u];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.Name===void 0){let d={instancePath:i+"/SocialSchema\
/Providers/"+u,schemaPath:"#/properties/SocialSchema/properties/Providers/items/required",keyword:"required",params:{missingProperty:"Name"},message:"must have \
required property 'Name'"};e===null?e=[d]:e.push(d),t++}if(f.Endpoint===void 0){let d={instancePath:i+"/SocialSchema/Providers/"+u,schemaPath:"#/properties/Soci\
alSchema/properties/Providers/items/required",keyword:"required",params:{missingProperty:"Endpoint"},message:"must have required property 'Endpoint'"};e===null?
e=[d]:e.push(d),t++}for(let d in f)if(!(d==="Name"||d==="Endpoint")){let I={instancePath:i+"/SocialSchema/Providers/"+u,schemaPath:"#/properties/SocialSchema/pr\
operties/Providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?
e=[I]:e.push(I),t++}if(f.Name!==void 0){let d=f.Name;if(typeof d=="string"){if(v(d)>50){let I={instancePath:i+"/SocialSchema/Providers/"+u+"/Name",schemaPath:"#\
/properties/SocialSchema/properties/Providers/items/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 ch\
aracters"};e===null?e=[I]:e.push(I),t++}if(v(d)<1){let I={instancePath:i+"/SocialSchema/Providers/"+u+"/Name",schemaPath:"#/properties/SocialSchema/properties/P\
roviders/items/properties/Name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),t++}}else{
let I={instancePath:i+"/SocialSchema/Providers/"+u+"/Name",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),t++}}if(f.Endpoint!==void 0){let d=f.Endpoint;if(typeof d=="string"){if(v(d)>2e3){let I={
instancePath:i+"/SocialSchema/Providers/"+u+"/Endpoint",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Endpoint/maxLength",keyword:"\
maxLength",params:{bounds:[1,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[I]:e.push(I),t++}if(v(d)<1){let I={instancePath:i+"/SocialSche\
ma/Providers/"+u+"/Endpoint",schemaPath:"#/properties/SocialSchema/properties/Providers/items/properties/Endpoint/minLength",keyword:"minLength",params:{bounds:[
1,2e3]},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/SocialSchema/Providers/"+u+"/Endpoint",schemaPath:"\
#/properties/SocialSchema/properties/Providers/items/properties/Endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.
push(I),t++}}}else{let d={instancePath:i+"/SocialSchema/Providers/"+u,schemaPath:"#/properties/SocialSchema/properties/Providers/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:i+"/SocialSchema/Providers",schemaPath:"#/properties/SocialSche\
ma/properties/Providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/SocialSc\
hema",schemaPath:"#/properties/SocialSchema/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.RegistrationFormSchema!==
void 0){let s=r.RegistrationFormSchema;if(Array.isArray(s)){if(s.length>200){let o={instancePath:i+"/RegistrationFormSchema",schemaPath:"#/properties/Registrati\
onFormSchema/maxItems",keyword:"maxItems",params:{bounds:[0,200]},message:"must NOT have more than 200 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<
n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.Checked===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/propertie\
s/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"Checked"},message:"must have required property 'Checked'"};e===null?e=[f]:e.
push(f),t++}if(u.type===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"requ\
ired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[f]:e.push(f),t++}if(u.name===void 0){let f={instancePath:i+"/Reg\
istrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have re\
quired property 'name'"};e===null?e=[f]:e.push(f),t++}if(u.display===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/Registr\
ationFormSchema/items/required",keyword:"required",params:{missingProperty:"display"},message:"must have required property 'display'"};e===null?e=[f]:e.push(f),
t++}if(u.rules===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{
missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[f]:e.push(f),t++}if(u.options===void 0){let f={instancePath:i+"/Registration\
FormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"options"},message:"must have required\
 property 'options'"};e===null?e=[f]:e.push(f),t++}if(u.permission===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/Registr\
ationFormSchema/items/required",keyword:"required",params:{missingProperty:"permission"},message:"must have required property 'permission'"};e===null?e=[f]:e.push(
f),t++}if(u.DataSource===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"req\
uired",params:{missingProperty:"DataSource"},message:"must have required property 'DataSource'"};e===null?e=[f]:e.push(f),t++}if(u.Parent===void 0){let f={instancePath:i+
"/RegistrationFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"Parent"},message:"must \
have required property 'Parent'"};e===null?e=[f]:e.push(f),t++}if(u.ParentDataSource===void 0){let f={instancePath:i+"/RegistrationFormSchema/"+o,schemaPath:"#/\
properties/RegistrationFormSchema/items/required",keyword:"required",params:{missingProperty:"ParentDataSource"},message:"must have required property 'ParentDat\
aSource'"};e===null?e=[f]:e.push(f),t++}for(let f in u)if(!Ne.call(de.properties.RegistrationFormSchema.items.properties,f)){let d={instancePath:i+"/Registratio\
nFormSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(u.Checked!==void 0&&typeof u.Checked!="boolean"){let f={instancePath:i+"/RegistrationFormS\
chema/"+o+"/Checked",schemaPath:"#/properties/RegistrationFormSchema/items/properties/Checked/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[f]:e.push(f),t++}if(u.type!==void 0){let f=u.type;if(typeof f=="string"){if(v(f)>50){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/type",
schemaPath:"#/properties/RegistrationFormSchema/items/properties/type/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 \
characters"};e===null?e=[d]:e.push(d),t++}if(v(f)<1){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/type",schemaPath:"#/properties/RegistrationFormSchema/\
items/properties/type/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/RegistrationFormSchema/"+o+"/type",schemaPath:"#/properties/RegistrationFormSchema/items/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.name!==void 0){let f=u.name;if(typeof f=="string"){if(v(f)>100){let d={instancePath:i+"/Re\
gistrationFormSchema/"+o+"/name",schemaPath:"#/properties/RegistrationFormSchema/items/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}if(v(f)<1){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/name",schemaPath:"#/proper\
ties/RegistrationFormSchema/items/properties/name/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?
e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/name",schemaPath:"#/properties/RegistrationFormSchema/items/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.display!==void 0){let f=u.display;if(typeof f=="string"){if(v(
f)>200){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/display",schemaPath:"#/properties/RegistrationFormSchema/items/properties/display/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}if(v(f)<1){let d={instancePath:i+"/Registratio\
nFormSchema/"+o+"/display",schemaPath:"#/properties/RegistrationFormSchema/items/properties/display/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/RegistrationFormSchema/"+o+"/display",schemaPath:"#/propertie\
s/RegistrationFormSchema/items/properties/display/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.rules!==
void 0){let f=u.rules;if(typeof f=="string"){if(v(f)>500){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/rules",schemaPath:"#/properties/RegistrationFormS\
chema/items/properties/rules/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/RegistrationFormSchema/"+o+"/rules",schemaPath:"#/properties/RegistrationFormSchema/items/properties/rules/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.options!==void 0){let f=u.options;if(!Array.isArray(f)&&f!==null){let d={instancePath:i+
"/RegistrationFormSchema/"+o+"/options",schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/type",keyword:"type",params:{type:de.properties.
RegistrationFormSchema.items.properties.options.type},message:"must be array,null"};e===null?e=[d]:e.push(d),t++}if(Array.isArray(f)){if(f.length>500){let I={instancePath:i+
"/RegistrationFormSchema/"+o+"/options",schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/maxItems",keyword:"maxItems",params:{bounds:[0,
500]},message:"must NOT have more than 500 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++){let q=f[I];if(q&&typeof q=="object"&&!Array.
isArray(q)){if(q.value===void 0){let D={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I,schemaPath:"#/properties/RegistrationFormSchema/items/properti\
es/options/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[D]:e.push(D),t++}if(q.
text===void 0){let D={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I,schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/items/r\
equired",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[D]:e.push(D),t++}for(let D in q)if(!(D==="\
value"||D==="text")){let w={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I,schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),
t++}if(q.value!==void 0){let D=q.value;if(typeof D=="string"){if(v(D)>200){let w={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I+"/value",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/options/items/properties/value/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT hav\
e more than 200 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I+"/value",schemaPath:"#/properti\
es/RegistrationFormSchema/items/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.
push(w),t++}}if(q.text!==void 0){let D=q.text;if(typeof D=="string"){if(v(D)>200){let w={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I+"/text",schemaPath:"\
#/properties/RegistrationFormSchema/items/properties/options/items/properties/text/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have\
 more than 200 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I+"/text",schemaPath:"#/properties\
/RegistrationFormSchema/items/properties/options/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}}}else{let D={instancePath:i+"/RegistrationFormSchema/"+o+"/options/"+I,schemaPath:"#/properties/RegistrationFormSchema/items/properties/options/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),t++}}}}if(u.permission!==void 0){let f=u.permission;if(typeof f!="s\
tring"){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/permission",schemaPath:"#/properties/RegistrationFormSchema/items/properties/permission/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}if(!(f==="r"||f==="w")){let d={instancePath:i+"/RegistrationFormSchema/"+o+"\
/permission",schemaPath:"#/properties/RegistrationFormSchema/items/properties/permission/enum",keyword:"enum",params:{allowedValues:de.properties.RegistrationFormSchema.
items.properties.permission.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(u.DataSource!==void 0){let f=u.DataSource;
if(typeof f!="string"&&f!==null){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/DataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properti\
es/DataSource/type",keyword:"type",params:{type:de.properties.RegistrationFormSchema.items.properties.DataSource.type},message:"must be string,null"};e===null?e=
[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/DataSource",schemaPath:"#/properties/RegistrationFormSch\
ema/items/properties/DataSource/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),
t++}}if(u.Parent!==void 0){let f=u.Parent;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/Parent",schemaPath:"#/properties\
/RegistrationFormSchema/items/properties/Parent/type",keyword:"type",params:{type:de.properties.RegistrationFormSchema.items.properties.Parent.type},message:"mu\
st be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>100){let d={instancePath:i+"/RegistrationFormSchema/"+o+"/Parent",schemaPath:"#/pro\
perties/RegistrationFormSchema/items/properties/Parent/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};
e===null?e=[d]:e.push(d),t++}}if(u.ParentDataSource!==void 0){let f=u.ParentDataSource;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/RegistrationForm\
Schema/"+o+"/ParentDataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properties/ParentDataSource/type",keyword:"type",params:{type:de.properties.
RegistrationFormSchema.items.properties.ParentDataSource.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={
instancePath:i+"/RegistrationFormSchema/"+o+"/ParentDataSource",schemaPath:"#/properties/RegistrationFormSchema/items/properties/ParentDataSource/maxLength",keyword:"\
maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+"/RegistrationFor\
mSchema/"+o,schemaPath:"#/properties/RegistrationFormSchema/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),
t++}}}else{let n={instancePath:i+"/RegistrationFormSchema",schemaPath:"#/properties/RegistrationFormSchema/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}if(r.SecurityQuestions!==void 0){let s=r.SecurityQuestions;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.Questions===
void 0){let n={instancePath:i+"/SecurityQuestions",schemaPath:"#/properties/SecurityQuestions/required",keyword:"required",params:{missingProperty:"Questions"},
message:"must have required property 'Questions'"};e===null?e=[n]:e.push(n),t++}if(s.SecurityQuestionCount===void 0){let n={instancePath:i+"/SecurityQuestions",
schemaPath:"#/properties/SecurityQuestions/required",keyword:"required",params:{missingProperty:"SecurityQuestionCount"},message:"must have required property 'S\
ecurityQuestionCount'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="Questions"||n==="SecurityQuestionCount")){let o={instancePath:i+"/SecurityQuestion\
s",schemaPath:"#/properties/SecurityQuestions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties"};e===null?e=[o]:e.push(o),t++}if(s.Questions!==void 0&&(ye(s.Questions,{instancePath:i+"/SecurityQuestions/Questions",parentData:s,parentDataProperty:"\
Questions",rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.SecurityQuestionCount!==void 0){let n=s.SecurityQuestionCount;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:i+"/SecurityQuestions/SecurityQuestionCount",schemaPath:"#/properties/SecurityQues\
tions/properties/SecurityQuestionCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&
isFinite(n)&&(n<0||isNaN(n))){let o={instancePath:i+"/SecurityQuestions/SecurityQuestionCount",schemaPath:"#/properties/SecurityQuestions/properties/SecurityQue\
stionCount/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/SecurityQuestions",
schemaPath:"#/properties/SecurityQuestions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.IsHttps!==void 0&&
typeof r.IsHttps!="boolean"){let s={instancePath:i+"/IsHttps",schemaPath:"#/properties/IsHttps/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[s]:e.push(s),t++}if(r.AppName!==void 0){let s=r.AppName;if(typeof s=="string"){if(v(s)>100){let n={instancePath:i+"/AppName",schemaPath:"#/pr\
operties/AppName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){
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
"/EmailVerificationFlow",schemaPath:"#/properties/EmailVerificationFlow/enum",keyword:"enum",params:{allowedValues:de.properties.EmailVerificationFlow.enum},message:"\
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
allowedValues:de.properties.LoginLockedConfiguration.properties.LoginLockedType.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}if(s.MaximumFailedLoginAttempts!==void 0){let n=s.MaximumFailedLoginAttempts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:i+
"/LoginLockedConfiguration/MaximumFailedLoginAttempts",schemaPath:"#/properties/LoginLockedConfiguration/properties/MaximumFailedLoginAttempts/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let o={instancePath:i+"\
/LoginLockedConfiguration/MaximumFailedLoginAttempts",schemaPath:"#/properties/LoginLockedConfiguration/properties/MaximumFailedLoginAttempts/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}if(s.SuspendConfiguration!==void 0){let n=s.SuspendConfiguration;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.EffectivePeriodInSeconds===void 0){let o={instancePath:i+"/LoginLockedConfiguration/SuspendConfiguration",schemaPath:"#/proper\
ties/LoginLockedConfiguration/properties/SuspendConfiguration/required",keyword:"required",params:{missingProperty:"EffectivePeriodInSeconds"},message:"must hav\
e required property 'EffectivePeriodInSeconds'"};e===null?e=[o]:e.push(o),t++}for(let o in n)if(o!=="EffectivePeriodInSeconds"){let u={instancePath:i+"/LoginLoc\
kedConfiguration/SuspendConfiguration",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(n.EffectivePeriodInSeconds!==void 0){
let o=n.EffectivePeriodInSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let u={instancePath:i+"/LoginLockedConfiguration/SuspendConfiguration\
/EffectivePeriodInSeconds",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/properties/EffectivePeriodInSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let u={instancePath:i+
"/LoginLockedConfiguration/SuspendConfiguration/EffectivePeriodInSeconds",schemaPath:"#/properties/LoginLockedConfiguration/properties/SuspendConfiguration/prop\
erties/EffectivePeriodInSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:i+
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
params:{missingProperty:"IsPasskeyAuthenticator"},message:"must have required property 'IsPasskeyAuthenticator'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Ne.
call(de.properties.TwoFactorAuthentication.properties,n)){let o={instancePath:i+"/TwoFactorAuthentication",schemaPath:"#/properties/TwoFactorAuthentication/addi\
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
instancePath:i+"/PrivacyPolicyConfiguration/Mode",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/Mode/enum",keyword:"enum",params:{allowedValues:de.
properties.PrivacyPolicyConfiguration.properties.Mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(s.PrivacyPolicies!==
void 0){let n=s.PrivacyPolicies;if(Array.isArray(n)){if(n.length>100){let u={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies",schemaPath:"#/properti\
es/PrivacyPolicyConfiguration/properties/PrivacyPolicies/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?
e=[u]:e.push(u),t++}let o=n.length;for(let u=0;u<o;u++){let f=n[u];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.Version===void 0){let d={instancePath:i+"/P\
rivacyPolicyConfiguration/PrivacyPolicies/"+u,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/required",keyword:"required",
params:{missingProperty:"Version"},message:"must have required property 'Version'"};e===null?e=[d]:e.push(d),t++}if(f.StartDateTime===void 0){let d={instancePath:i+
"/PrivacyPolicyConfiguration/PrivacyPolicies/"+u,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/required",keyword:"require\
d",params:{missingProperty:"StartDateTime"},message:"must have required property 'StartDateTime'"};e===null?e=[d]:e.push(d),t++}for(let d in f)if(!(d==="Version"||
d==="StartDateTime")){let I={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+u,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/Priv\
acyPolicies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[
I]:e.push(I),t++}if(f.Version!==void 0){let d=f.Version;if(typeof d=="string"){if(v(d)>100){let I={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+
u+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[I]:e.push(I),t++}if(v(d)<1){let I={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPoli\
cies/"+u+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPo\
licies/"+u+"/Version",schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/properties/Version/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[I]:e.push(I),t++}}f.StartDateTime!==void 0&&(S(f.StartDateTime,{instancePath:i+"/PrivacyPolicyConfiguration/Priva\
cyPolicies/"+u+"/StartDateTime",parentData:f,parentDataProperty:"StartDateTime",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{
let d={instancePath:i+"/PrivacyPolicyConfiguration/PrivacyPolicies/"+u,schemaPath:"#/properties/PrivacyPolicyConfiguration/properties/PrivacyPolicies/items/type",
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
"/PassKeysConfig/PasskeySelection",schemaPath:"#/properties/PassKeysConfig/properties/PasskeySelection/enum",keyword:"enum",params:{allowedValues:de.properties.
PassKeysConfig.properties.PasskeySelection.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(s.RPDisplayName!==void 0){
let n=s.RPDisplayName;if(typeof n=="string"){if(v(n)>100){let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/properties/PassKeysConfig/properti\
es/RPDisplayName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),t++}if(v(n)<1){
let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/properties/PassKeysConfig/properties/RPDisplayName/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/PassKeysConfig/RPDisplayName",schemaPath:"#/\
properties/PassKeysConfig/properties/RPDisplayName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.RPID!==
void 0){let n=s.RPID;if(typeof n=="string"){if(v(n)>255){let o={instancePath:i+"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/ma\
xLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),t++}if(v(n)<1){let o={instancePath:i+
"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have few\
er than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/PassKeysConfig/RPID",schemaPath:"#/properties/PassKeysConfig/properties/RPID/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.RPOrigins!==void 0){let n=s.RPOrigins;if(Array.isArray(n)){
if(n.length>20){let u={instancePath:i+"/PassKeysConfig/RPOrigins",schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/maxItems",keyword:"maxItems",params:{
bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[u]:e.push(u),t++}let o=n.length;for(let u=0;u<o;u++){let f=n[u];if(typeof f=="string"){if(v(
f)>300){let d={instancePath:i+"/PassKeysConfig/RPOrigins/"+u,schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/items/maxLength",keyword:"maxLength",params:{
bounds:[0,300]},message:"must NOT have more than 300 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/PassKeysConfig/RPOrigins/"+u,schemaPath:"\
#/properties/PassKeysConfig/properties/RPOrigins/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{
let o={instancePath:i+"/PassKeysConfig/RPOrigins",schemaPath:"#/properties/PassKeysConfig/properties/RPOrigins/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/PassKeysConfig",schemaPath:"#/properties/PassKeysConfig/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.V2RecaptchaSiteKey!==void 0){let s=r.V2RecaptchaSiteKey;if(typeof s=="string"){if(v(
s)>200){let n={instancePath:i+"/V2RecaptchaSiteKey",schemaPath:"#/properties/V2RecaptchaSiteKey/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/V2RecaptchaSiteKey",schemaPath:"#/properties/V2RecaptchaSite\
Key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.QQTencentCaptchaKey!==void 0){let s=r.QQTencentCaptchaKey;
if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/QQTencentCaptchaKey",schemaPath:"#/properties/QQTencentCaptchaKey/maxLength",keyword:"maxLength",params:{
bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/QQTencentCaptchaKey",schemaPath:"#/\
properties/QQTencentCaptchaKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.CustomDomain!==void 0){let s=r.
CustomDomain;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/CustomDomain",schemaPath:"#/properties/CustomDomain/type",keyword:"type",params:{type:de.properties.
CustomDomain.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&v(s)>255){let n={instancePath:i+"/CustomDomain",schemaPath:"\
#/properties/CustomDomain/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return os.errors=e,t===0}
os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jo=as;function Fe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(v(r)>255){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function as(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=as.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.Password===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"Password"},
message:"must have required property 'Password'"};e===null?e=[s]:e.push(s),t++}if(r.ResetToken!==void 0&&(Fe(r.ResetToken,{instancePath:i+"/ResetToken",parentData:r,
parentDataProperty:"ResetToken",rootData:p,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,
{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.Otp!==
void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
r.Password!==void 0&&(J(r.Password,{instancePath:i+"/Password",parentData:r,parentDataProperty:"Password",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.
concat(J.errors),t=e.length)),r.WelcomeEmailTemplate!==void 0){let s=r.WelcomeEmailTemplate;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/WelcomeE\
mailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 \
characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/WelcomeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/minLeng\
th",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/Welc\
omeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(r.ResetPasswordEmailTemplate!==void 0){let s=r.ResetPasswordEmailTemplate;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/ResetPasswordEm\
ailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than\
 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmai\
lTemplate/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return as.errors=e,t===0}as.evaluated={props:{ResetToken:!0,Email:!0,UserName:!0,Otp:!0,Password:!0,WelcomeEmailTemplate:!0,ResetPasswordEmailTemplate:!0,
SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var jn=ps;function ps(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="IsPosted"||
n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPosted",schemaPath:"#\
/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+"/IsP\
osted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(r.
Data!==void 0){let n=r.Data,o=t,u=!1,f=null,d=t;Ye(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?Ye.
errors:e.concat(Ye.errors),t=e.length);var s=d===t;s&&(u=!0,f=0);let I=t;if(n!==null){let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var s=I===t;if(s&&u?(u=!1,f=[f,1]):s&&(u=!0,f=1),u)t=o,e!==null&&(o?e.length=
o:e=null);else{let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one sche\
ma in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return ps.errors=e,t===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo=ls;function ls(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[s]:e.push(s),t++}if(r.password===void 0){let s={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),
t++}if(r.Phone!==void 0&&(U(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),r.otp!==void 0&&(M(r.otp,{instancePath:i+"/otp",parentData:r,parentDataProperty:"otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),r.password!==void 0&&(J(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.smsTemplate!==void 0){let s=r.smsTemplate;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/sms\
Template",schemaPath:"#/allOf/1/properties/smsTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};
e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/smsTemplate",schemaPath:"#/allOf/1/properties/smsTemplate/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/smsTemplate",schemaPath:"#/allOf/1/p\
roperties/smsTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ls.errors=e,t===0}ls.evaluated={props:{Phone:!0,
otp:!0,password:!0,smsTemplate:!0,SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var Do=us;function us(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=us.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="IsPosted"||
s==="Data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0&&typeof r.IsPosted!="boolean"){let s={instancePath:i+"/IsPosted",schemaPath:"#/properties\
/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.Data!==void 0&&(ie(r.Data,{instancePath:i+"/Dat\
a",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return us.errors=e,t===0}us.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xt=ms;function ms(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ms.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}r.phone!==void 0&&(U(r.phone,{instancePath:i+
"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ms.errors=e,t===0}ms.evaluated={props:{phone:!0},
dynamicProps:!1,dynamicItems:!1};var Lo=fs;function fs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.oldPassword===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"oldPassword"},message:"must have required property 'oldPassword'"};e===null?e=[s]:e.push(s),t++}if(r.newPassword===void 0){let s={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[s]:e.
push(s),t++}r.oldPassword!==void 0&&(J(r.oldPassword,{instancePath:i+"/oldPassword",parentData:r,parentDataProperty:"oldPassword",rootData:p,dynamicAnchors:l})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.newPassword!==void 0&&(J(r.newPassword,{instancePath:i+"/newPassword",parentData:r,parentDataProperty:"ne\
wPassword",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fs.errors=e,t===0}fs.evaluated={props:{oldPassword:!0,newPassword:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Co=cs;function cs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.password===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===
null?e=[s]:e.push(s),t++}if(r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),r.Phone!==void 0&&(U(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.password!==void 0&&(J(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"\
password",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.SecurityAnswer!==void 0&&(X(r.SecurityAnswer,{instancePath:i+"/S\
ecurityAnswer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.resetPasswordEmailTemplate!==
void 0){let s=r.resetPasswordEmailTemplate;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties/rese\
tPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(
s)<1){let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties/resetPasswordEmailTemplate/minLength",keyword:"minLength",params:{bounds:[1,200]},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/resetPasswordEmailTemplate",schemaPath:"#/properties\
/resetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}cs.evaluated={props:{Email:!0,Phone:!0,
UserName:!0,password:!0,SecurityAnswer:!0,resetPasswordEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var gr=ds;var eo={type:"object",additionalProperties:!1,required:["rp","user","challenge","pubKeyCredParams","timeout","authenticatorSelection"],properties:{rp:{type:"obj\
ect",additionalProperties:!1,required:["name","id"],properties:{name:{type:"string",maxLength:100},id:{type:"string",maxLength:253}}},user:{type:"object",additionalProperties:!1,
required:["name","displayName","id"],properties:{name:{type:"string",maxLength:254},displayName:{type:"string",maxLength:254},id:{type:"string",maxLength:100}}},
challenge:{$ref:"WebAuthnChallenge"},pubKeyCredParams:{type:"array",maxItems:20,items:{type:"object",additionalProperties:!1,required:["type","alg"],properties:{
type:{$ref:"PublicKeyType"},alg:{type:"integer"}}}},timeout:{type:"integer",minimum:0},authenticatorSelection:{type:"object",additionalProperties:!1,required:["\
requireResidentKey","userVerification"],properties:{requireResidentKey:{type:"boolean"},userVerification:{type:"string",enum:["preferred","required","discourage\
d"]}}},excludeCredentials:{type:"array",maxItems:50,items:{$ref:"CredentialDescriptor"}},attestation:{type:"string",enum:["none"]}},$id:"CreationOptions"};function dr(r,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.rp===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rp"},message:"must have required property 'rp'"};e===null?e=[s]:e.push(s),t++}if(r.user===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"user"},message:"must have required property 'user'"};e===null?e=[s]:e.push(s),t++}if(r.challenge===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must have required property 'challenge'"};e===null?e=[s]:e.push(s),t++}if(r.pubKeyCredParams===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pubKeyCredParams"},message:"must have required property 'pubKe\
yCredParams'"};e===null?e=[s]:e.push(s),t++}if(r.timeout===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tim\
eout"},message:"must have required property 'timeout'"};e===null?e=[s]:e.push(s),t++}if(r.authenticatorSelection===void 0){let s={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"authenticatorSelection"},message:"must have required property 'authenticatorSelection'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="rp"||s==="user"||s==="challenge"||s==="pubKeyCredParams"||s==="timeout"||s==="authenticatorSelection"||s==="excludeCredentials"||
s==="attestation")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),t++}if(r.rp!==void 0){let s=r.rp;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let n={instancePath:i+
"/rp",schemaPath:"#/properties/rp/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(
n),t++}if(s.id===void 0){let n={instancePath:i+"/rp",schemaPath:"#/properties/rp/required",keyword:"required",params:{missingProperty:"id"},message:"must have r\
equired property 'id'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="name"||n==="id")){let o={instancePath:i+"/rp",schemaPath:"#/properties/rp/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(s.name!==
void 0){let n=s.name;if(typeof n=="string"){if(v(n)>100){let o={instancePath:i+"/rp/name",schemaPath:"#/properties/rp/properties/name/maxLength",keyword:"maxLen\
gth",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/rp/name",schemaPath:"#\
/properties/rp/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.id!==void 0){let n=s.id;
if(typeof n=="string"){if(v(n)>253){let o={instancePath:i+"/rp/id",schemaPath:"#/properties/rp/properties/id/maxLength",keyword:"maxLength",params:{bounds:[0,253]},
message:"must NOT have more than 253 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/rp/id",schemaPath:"#/properties/rp/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/rp",schemaPath:"#/properties/rp/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.user!==void 0){let s=r.user;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.name===void 0){let n={instancePath:i+"/user",schemaPath:"#/properties/user/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[n]:e.push(n),t++}if(s.displayName===void 0){let n={instancePath:i+"/user",schemaPath:"#/properties/user/require\
d",keyword:"required",params:{missingProperty:"displayName"},message:"must have required property 'displayName'"};e===null?e=[n]:e.push(n),t++}if(s.id===void 0){
let n={instancePath:i+"/user",schemaPath:"#/properties/user/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="name"||n==="displayName"||n==="id")){let o={instancePath:i+"/user",schemaPath:"#/properties/user/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(s.name!==
void 0){let n=s.name;if(typeof n=="string"){if(v(n)>254){let o={instancePath:i+"/user/name",schemaPath:"#/properties/user/properties/name/maxLength",keyword:"ma\
xLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/user/name",schemaPath:"\
#/properties/user/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.displayName!==void 0){
let n=s.displayName;if(typeof n=="string"){if(v(n)>254){let o={instancePath:i+"/user/displayName",schemaPath:"#/properties/user/properties/displayName/maxLength",
keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/user/di\
splayName",schemaPath:"#/properties/user/properties/displayName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}
if(s.id!==void 0){let n=s.id;if(typeof n=="string"){if(v(n)>100){let o={instancePath:i+"/user/id",schemaPath:"#/properties/user/properties/id/maxLength",keyword:"\
maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/user/id",schemaPath:"\
#/properties/user/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.challenge!==void 0&&
(Re(r.challenge,{instancePath:i+"/challenge",parentData:r,parentDataProperty:"challenge",rootData:p,dynamicAnchors:l})||(e=e===null?Re.errors:e.concat(Re.errors),
t=e.length)),r.pubKeyCredParams!==void 0){let s=r.pubKeyCredParams;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/pubKeyCredParams",schemaPath:"#/\
properties/pubKeyCredParams/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(o),t++}let n=s.
length;for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.type===void 0){let f={instancePath:i+"/pubKeyCredParams/"+o,schemaPath:"\
#/properties/pubKeyCredParams/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[f]:e.
push(f),t++}if(u.alg===void 0){let f={instancePath:i+"/pubKeyCredParams/"+o,schemaPath:"#/properties/pubKeyCredParams/items/required",keyword:"required",params:{
missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[f]:e.push(f),t++}for(let f in u)if(!(f==="type"||f==="alg")){let d={instancePath:i+
"/pubKeyCredParams/"+o,schemaPath:"#/properties/pubKeyCredParams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(u.type!==void 0&&(le(u.type,{instancePath:i+"/pubKeyCredParams/"+o+"/type",parentData:u,parentDataProperty:"\
type",rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),u.alg!==void 0){let f=u.alg;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){let d={instancePath:i+"/pubKeyCredParams/"+o+"/alg",schemaPath:"#/properties/pubKeyCredParams/items/properties/alg/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+"/pubKeyCredParams/"+o,schemaPath:"#/properties/pubKeyCredP\
arams/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/pubKeyCredParams",
schemaPath:"#/properties/pubKeyCredParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.timeout!==void 0){
let s=r.timeout;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+"/tim\
eout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(r.authenticatorSelection!==
void 0){let s=r.authenticatorSelection;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.requireResidentKey===void 0){let n={instancePath:i+"/authenticatorSelec\
tion",schemaPath:"#/properties/authenticatorSelection/required",keyword:"required",params:{missingProperty:"requireResidentKey"},message:"must have required pro\
perty 'requireResidentKey'"};e===null?e=[n]:e.push(n),t++}if(s.userVerification===void 0){let n={instancePath:i+"/authenticatorSelection",schemaPath:"#/properti\
es/authenticatorSelection/required",keyword:"required",params:{missingProperty:"userVerification"},message:"must have required property 'userVerification'"};e===
null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="requireResidentKey"||n==="userVerification")){let o={instancePath:i+"/authenticatorSelection",schemaPath:"#/pr\
operties/authenticatorSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
e===null?e=[o]:e.push(o),t++}if(s.requireResidentKey!==void 0&&typeof s.requireResidentKey!="boolean"){let n={instancePath:i+"/authenticatorSelection/requireRes\
identKey",schemaPath:"#/properties/authenticatorSelection/properties/requireResidentKey/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),t++}if(s.userVerification!==void 0){let n=s.userVerification;if(typeof n!="string"){let o={instancePath:i+"/authenticatorSelection/user\
Verification",schemaPath:"#/properties/authenticatorSelection/properties/userVerification/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),t++}if(!(n==="preferred"||n==="required"||n==="discouraged")){let o={instancePath:i+"/authenticatorSelection/userVerification",schemaPath:"\
#/properties/authenticatorSelection/properties/userVerification/enum",keyword:"enum",params:{allowedValues:eo.properties.authenticatorSelection.properties.userVerification.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/authenticatorSelection",schemaPath:"#/pr\
operties/authenticatorSelection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.excludeCredentials!==void 0){
let s=r.excludeCredentials;if(Array.isArray(s)){if(s.length>50){let o={instancePath:i+"/excludeCredentials",schemaPath:"#/properties/excludeCredentials/maxItems",
keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++)_e(s[o],{instancePath:i+
"/excludeCredentials/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let n={instancePath:i+
"/excludeCredentials",schemaPath:"#/properties/excludeCredentials/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}
if(r.attestation!==void 0){let s=r.attestation;if(typeof s!="string"){let n={instancePath:i+"/attestation",schemaPath:"#/properties/attestation/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="none"){let n={instancePath:i+"/attestation",schemaPath:"#/properties/\
attestation/enum",keyword:"enum",params:{allowedValues:eo.properties.attestation.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return dr.errors=
e,t===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ds(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.RegisterBeginCredential===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"RegisterBeginCredential"},message:"must have required property\
 'RegisterBeginCredential'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="RegisterBeginCredential"){let n={instancePath:i,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.RegisterBeginCredential!==
void 0){let s=r.RegisterBeginCredential;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.publicKey===void 0){let n={instancePath:i+"/RegisterBeginCredential",schemaPath:"\
#/properties/RegisterBeginCredential/required",keyword:"required",params:{missingProperty:"publicKey"},message:"must have required property 'publicKey'"};e===null?
e=[n]:e.push(n),t++}for(let n in s)if(n!=="publicKey"){let o={instancePath:i+"/RegisterBeginCredential",schemaPath:"#/properties/RegisterBeginCredential/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}s.publicKey!==
void 0&&(dr(s.publicKey,{instancePath:i+"/RegisterBeginCredential/publicKey",parentData:s,parentDataProperty:"publicKey",rootData:p,dynamicAnchors:l})||(e=e===null?
dr.errors:e.concat(dr.errors),t=e.length))}else{let n={instancePath:i+"/RegisterBeginCredential",schemaPath:"#/properties/RegisterBeginCredential/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ds.errors=e,t===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qn=ys;function oe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.rawId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"rawId"},message:"must have required property 'rawId'"};e===null?e=[s]:e.push(s),t++}if(r.type===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.
push(s),t++}if(r.response===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"response"},message:"must have requ\
ired property 'response'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(v(s)>1400){let n={instancePath:i+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[0,1400]},message:"must NOT have more than 1400 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.rawId!==
void 0){let s=r.rawId;if(typeof s=="string"){if(v(s)>1400){let n={instancePath:i+"/rawId",schemaPath:"#/properties/rawId/maxLength",keyword:"maxLength",params:{
bounds:[0,1400]},message:"must NOT have more than 1400 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/rawId",schemaPath:"#/properties/r\
awId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.type!==void 0&&(le(r.type,{instancePath:i+"/type",
parentData:r,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.response!==void 0){let s=r.response;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attestationObject===void 0){let n={instancePath:i+"/response",schemaPath:"#/properties/response/required",keyword:"\
required",params:{missingProperty:"attestationObject"},message:"must have required property 'attestationObject'"};e===null?e=[n]:e.push(n),t++}if(s.clientDataJSON===
void 0){let n={instancePath:i+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"clientDataJSON"},message:"must\
 have required property 'clientDataJSON'"};e===null?e=[n]:e.push(n),t++}if(s.attestationObject!==void 0){let n=s.attestationObject;if(typeof n=="string"){if(v(n)>
2e4){let o={instancePath:i+"/response/attestationObject",schemaPath:"#/properties/response/properties/attestationObject/maxLength",keyword:"maxLength",params:{bounds:[
0,2e4]},message:"must NOT have more than 20000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+"/response/attestationObject",schemaPath:"#\
/properties/response/properties/attestationObject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(s.clientDataJSON!==
void 0){let n=s.clientDataJSON;if(typeof n=="string"){if(v(n)>8e3){let o={instancePath:i+"/response/clientDataJSON",schemaPath:"#/properties/response/properties\
/clientDataJSON/maxLength",keyword:"maxLength",params:{bounds:[0,8e3]},message:"must NOT have more than 8000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:i+"/response/clientDataJSON",schemaPath:"#/properties/response/properties/clientDataJSON/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}oe.evaluated={props:{id:!0,rawId:!0,type:!0,response:!0},dynamicProps:!1,dynamicItems:!1};function ys(r,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ys.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0);let s=t,n=!1,o=t;oe(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),
t=e.length);var d=o===t;if(n=n||d,d){var u={};u.id=!0,u.rawId=!0,u.type=!0,u.response=!0}let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===
void 0){let I={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"PasskeyCredential"},message:"must have required proper\
ty 'PasskeyCredential'"};e===null?e=[I]:e.push(I),t++}r.PasskeyCredential!==void 0&&(oe(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"\
PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length))}else{let I={instancePath:i,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),t++}var d=f===t;if(n=n||d,d&&u!==!0&&(u=u||{},u.PasskeyCredential=!0),n)
t=s,e!==null&&(s?e.length=s:e=null);else{let I={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[I]:e.push(I),t++}return ys.errors=e,a.props=u,t===0}ys.evaluated={dynamicProps:!0,dynamicItems:!1};var xo=hs;function hs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=hs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hs.errors=e,t===0}hs.evaluated={props:{Email:!0},
dynamicProps:!1,dynamicItems:!1};var Ao=gs;function gs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=gs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}r.UserName!==void 0&&(V(r.UserName,
{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gs.errors=e,t===0}
gs.evaluated={props:{UserName:!0},dynamicProps:!1,dynamicItems:!1};var No=Ps;function Ps(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}r.Phone!==void 0&&(U(r.Phone,{instancePath:i+
"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ps.errors=e,t===0}Ps.evaluated={props:{Phone:!0},
dynamicProps:!1,dynamicItems:!1};var Oo=bs;function bs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResetToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ResetToken"},message:"must have required property 'ResetToken'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.ResetToken!==
void 0&&(Fe(r.ResetToken,{instancePath:i+"/ResetToken",parentData:r,parentDataProperty:"ResetToken",rootData:p,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(
Fe.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return bs.errors=e,t===0}bs.evaluated={props:{ResetToken:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var Eo=vs;function vs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=vs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}
r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return vs.errors=e,t===0}vs.evaluated={props:{Email:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var So=ks;function ks(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}
r.Phone!==void 0&&(U(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return ks.errors=e,t===0}ks.evaluated={props:{Phone:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var $o=ws;function ws(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ws.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.PIN===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(
s),t++}r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=
e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return ws.errors=e,t===0}ws.evaluated={props:{UserName:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var Ro=Is;function Is(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[s]:e.push(
s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[s]:e.push(s),t++}r.Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.SecurityAnswer!==void 0&&(X(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Is.errors=e,t===0}Is.evaluated={props:{Email:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var _o=Ts;function Ts(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[s]:e.push(
s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[s]:e.push(s),t++}r.Phone!==void 0&&(U(r.Phone,{instancePath:i+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.SecurityAnswer!==void 0&&(X(r.SecurityAnswer,{instancePath:i+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ts.errors=e,t===0}Ts.evaluated={props:{Phone:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var Uo=js;function js(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=js.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[s]:e.push(s),t++}if(r.SecurityAnswer===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===
null?e=[s]:e.push(s),t++}if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have r\
equired property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",
rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.SecurityAnswer!==void 0&&(X(r.SecurityAnswer,{instancePath:i+"/SecurityAns\
wer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.PIN!==void 0&&(F(r.PIN,
{instancePath:i+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}js.evaluated={props:{UserName:!0,
SecurityAnswer:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var Fo=qs;function qs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.OldPIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"OldPIN"},message:"must have required property 'OldPIN'"};e===null?e=[s]:e.push(s),t++}if(r.NewPIN===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"NewPIN"},message:"must have required property 'NewPIN'"};e===null?e=[s]:e.push(s),t++}r.OldPIN!==
void 0&&(F(r.OldPIN,{instancePath:i+"/OldPIN",parentData:r,parentDataProperty:"OldPIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),r.NewPIN!==void 0&&(F(r.NewPIN,{instancePath:i+"/NewPIN",parentData:r,parentDataProperty:"NewPIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return qs.errors=e,t===0}qs.evaluated={props:{OldPIN:!0,NewPIN:!0},dynamicProps:!1,dynamicItems:!1};var Vo=Ds;function Ds(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",
parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ds.errors=e,t===0}Ds.evaluated={props:{PIN:!0},dynamicProps:!1,
dynamicItems:!1};var Mo=Ls;function Ls(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}r.email!==void 0&&($(r.email,{instancePath:i+
"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ls.errors=e,t===0}Ls.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Qo=he,Dn=Cs;function Cs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[o]:e.push(o),t++}if(r.Data===void 0){let o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[o]:e.push(o),t++}for(let o in r)
if(!(o==="IsPosted"||o==="Data")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.IsPosted!==void 0){let o=r.IsPosted;if(typeof o!="boolean"){let u={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(o!==!0){let u={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[u]:e.push(u),t++}}
if(r.Data!==void 0){let o=r.Data,u=t,f=!1,d=null,I=t;ie(o,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?
ie.errors:e.concat(ie.errors),t=e.length);var n=I===t;if(n){f=!0,d=0;var s=!0}let q=t;ne(o,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,
dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);var n=q===t;if(n&&f)f=!1,d=[d,1];else{n&&(f=!0,d=1,s!==!0&&(s=!0));let D=t;if(o!==null){
let j={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}
var n=D===t;n&&f?(f=!1,d=[d,2]):n&&(f=!0,d=2)}if(f)t=u,e!==null&&(u?e.length=u:e=null);else{let D={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"\
oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[D]:e.push(D),t++}}}else{let o={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return Cs.errors=e,t===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bo=xs;function xs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=xs.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),he(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(
he.errors),t=e.length),ae(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length),
xs.errors=e,t===0}xs.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,Email:!0,PhoneId:!0,UserName:!0,
Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,
Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,
LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,
ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,
TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,
Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,
MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,
Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var Go=As;function rr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsExist===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsExist"},message:"must have required property 'IsExist'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="IsExist"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.IsExist!==void 0&&typeof r.IsExist!="boolean"){let s={instancePath:i+"/IsExist",schemaPath:"#/properties/IsExist/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Profile===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[s]:e.push(s),t++}if(r.access_token===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),
t++}if(r.expires_in===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required\
 property 'expires_in'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Profile"||s==="access_token"||s==="expires_in"||s==="refresh_token"||s==="session\
_token"||s==="session_expires_in"||s==="Email")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.Profile!==void 0&&(te(r.Profile,{instancePath:i+"/Profile",parentData:r,parentDataProperty:"\
Profile",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/acce\
ss_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.expires_in!==void 0&&
(S(r.expires_in,{instancePath:i+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.refresh_token!==void 0&&(_(r.refresh_token,{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_token!==void 0&&(_(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.session_expires_in!==void 0&&(S(r.session_expires_in,{instancePath:i+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
Email!==void 0&&($(r.Email,{instancePath:i+"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yr.
errors=e,t===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?
e=[n]:e.push(n),t++}for(let n in r)if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){
let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(
o),t++}if(n!==!0){let o={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[o]:e.push(o),t++}}if(r.Data!==void 0){let n=r.Data,o=t,u=!1,f=null,d=t;yr(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",
rootData:p,dynamicAnchors:l})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length);var s=d===t;s&&(u=!0,f=0);let I=t;if(n!==null){let q={instancePath:i+"/Data",
schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var s=I===t;if(s&&u?(u=!1,f=
[f,1]):s&&(u=!0,f=1),u)t=o,e!==null&&(o?e.length=o:e=null);else{let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:f},
message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return hr.errors=e,t===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function As(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=As.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0);let s=t,n=!1,o=null,u=t;rr(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),
t=e.length);var I=u===t;if(I){n=!0,o=0;var f=!0}let d=t;hr(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?hr.errors:
e.concat(hr.errors),t=e.length);var I=d===t;if(I&&n?(n=!1,o=[o,1]):I&&(n=!0,o=1,f!==!0&&(f=!0)),n)t=s,e!==null&&(s?e.length=s:e=null);else{let q={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}return As.errors=e,
a.props=f,t===0}As.evaluated={dynamicProps:!0,dynamicItems:!1};var Ho=Ns;function Ns(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}if(r.Email===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[s]:e.push(s),t++}if(r.Otp!==void 0&&(M(r.Otp,{instancePath:i+
"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.Email!==void 0&&($(r.Email,{instancePath:i+
"/Email",parentData:r,parentDataProperty:"Email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.uuid!==void 0){let s=r.uuid;
if(typeof s=="string"){if(v(s)>64){let n={instancePath:i+"/uuid",schemaPath:"#/allOf/1/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"\
must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/uuid",schemaPath:"#/allOf/1/properties/uuid/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ns.errors=e,t===0}Ns.evaluated={props:{Otp:!0,Email:!0,uuid:!0,SecurityAnswer:!0,"g\
-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Ln=Os;function Os(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),t++}if(r.Data===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="IsPosted"||n==="Data")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let o={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),t++}if(n!==!0){let o={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}
if(r.Data!==void 0){let n=r.Data,o=t,u=!1,f=null,d=t;ie(n,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?
ie.errors:e.concat(ie.errors),t=e.length);var s=d===t;s&&(u=!0,f=0);let I=t;if(n!==null){let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf/1/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var s=I===t;if(s&&u?(u=!1,f=[f,1]):s&&(u=!0,f=1),u)t=o,e!==null&&(o?
e.length=o:e=null);else{let q={instancePath:i+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly\
 one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),t++}return Os.errors=e,t===0}Os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cn=rr,Ko=Es;function Es(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}if(r.UUID===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"UUID"},message:"must have required property 'UUID'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="IsPosted"||s==="UUID")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.UUID!==void 0){let s=r.UUID;if(typeof s=="string"){if(v(s)>64){let n={instancePath:i+"/UUID",schemaPath:"#/properties/UUID/maxLength",keyword:"maxLength",params:{
bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/UUID",schemaPath:"#/properties/UUID/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Es.errors=e,t===0}Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wo=Ss;function Ss(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),he(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"re\
quired",params:{missingProperty:"PasskeyCredential"},message:"must have required property 'PasskeyCredential'"};e===null?e=[s]:e.push(s),t++}r.PasskeyCredential!==
void 0&&(oe(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Ss.errors=e,t===0}Ss.evaluated={props:{PasskeyCredential:!0,Email:!0,PhoneId:!0,UserName:!0,Password:!0,PINInfo:!0,Consents:!0,
AcceptPrivacyPolicy:!0,SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,
Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,
LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,
PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,
BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,
CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,
MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,
Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,
IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var Zo=$s,Ze={type:"object",additionalProperties:!1,required:["QRCode","Manu\
alEntryCode","IsGoogleAuthenticatorVerified","IsAuthenticatorVerified","IsOTPAuthenticatorVerified","IsEmailOtpAuthenticatorVerified","IsSecurityQuestionAuthent\
icatorVerified","IsPasskeyAuthenticatorVerified","IsPushDeviceRegistered","IsDuoAuthenticatorVerified","PushQRCode","DuoAuthEndpoint","OTPPhoneNo","OTPStatus","\
Email","EmailOTPStatus","SecurityQuestions","IsSecurityQuestionEnabled"],properties:{QRCode:{type:["string","null"],maxLength:65536},ManualEntryCode:{type:["str\
ing","null"],maxLength:52,pattern:"^[A-Z2-7]{52}$"},IsGoogleAuthenticatorVerified:{type:"boolean"},IsAuthenticatorVerified:{type:"boolean"},IsOTPAuthenticatorVerified:{
type:"boolean"},IsEmailOtpAuthenticatorVerified:{type:"boolean"},IsSecurityQuestionAuthenticatorVerified:{type:"boolean"},IsPasskeyAuthenticatorVerified:{type:"\
boolean"},IsPushDeviceRegistered:{type:"boolean"},IsDuoAuthenticatorVerified:{type:"boolean"},PushQRCode:{type:["string","null"],maxLength:65536},DuoAuthEndpoint:{
type:["string","null"],maxLength:2048},OTPPhoneNo:{type:["string","null"],maxLength:30},OTPStatus:{oneOf:[{$ref:"SmsStatus"},{type:"null"}]},Email:{type:["array",
"null"],maxItems:20,items:{type:"string",maxLength:254}},EmailOTPStatus:{oneOf:[{$ref:"EmailOtpStatus"},{type:"null"}]},SecurityQuestions:{oneOf:[{$ref:"Securit\
yQuestions"},{type:"null"}]},IsSecurityQuestionEnabled:{type:"boolean"}},$id:"MfaSettings"};function $s(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=$s.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.QRCode===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"QRCode"},message:"must have required propert\
y 'QRCode'"};e===null?e=[u]:e.push(u),t++}if(r.ManualEntryCode===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ManualEntryCode"},message:"must have required property 'ManualEntryCode'"};e===null?e=[u]:e.push(u),t++}if(r.IsGoogleAuthenticatorVerified===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsGoogleAuthenticatorVerified"},message:"must have required property 'IsGoogleAuthenticatorV\
erified'"};e===null?e=[u]:e.push(u),t++}if(r.IsAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
IsAuthenticatorVerified"},message:"must have required property 'IsAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsOTPAuthenticatorVerified===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsOTPAuthenticatorVerified"},message:"must have required property 'IsO\
TPAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsEmailOtpAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"IsEmailOtpAuthenticatorVerified"},message:"must have required property 'IsEmailOtpAuthenticatorVerified'"};e===null?e=[u]:e.push(
u),t++}if(r.IsSecurityQuestionAuthenticatorVerified===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsSecuri\
tyQuestionAuthenticatorVerified"},message:"must have required property 'IsSecurityQuestionAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsPasskeyAuthenticatorVerified===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPasskeyAuthenticatorVerified"},message:"must have required p\
roperty 'IsPasskeyAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.IsPushDeviceRegistered===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPushDeviceRegistered"},message:"must have required property 'IsPushDeviceRegistered'"};e===null?e=[u]:e.push(u),t++}if(r.IsDuoAuthenticatorVerified===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDuoAuthenticatorVerified"},message:"must have required prope\
rty 'IsDuoAuthenticatorVerified'"};e===null?e=[u]:e.push(u),t++}if(r.PushQRCode===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"PushQRCode"},message:"must have required property 'PushQRCode'"};e===null?e=[u]:e.push(u),t++}if(r.DuoAuthEndpoint===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"DuoAuthEndpoint"},message:"must have required property 'DuoAuthEndpoint'"};e===null?e=[u]:e.
push(u),t++}if(r.OTPPhoneNo===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OTPPhoneNo"},message:"must have \
required property 'OTPPhoneNo'"};e===null?e=[u]:e.push(u),t++}if(r.OTPStatus===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"OTPStatus"},message:"must have required property 'OTPStatus'"};e===null?e=[u]:e.push(u),t++}if(r.Email===void 0){let u={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[u]:e.push(u),t++}if(r.EmailOTPStatus===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EmailOTPStatus"},message:"must have required property 'EmailOT\
PStatus'"};e===null?e=[u]:e.push(u),t++}if(r.SecurityQuestions===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
SecurityQuestions"},message:"must have required property 'SecurityQuestions'"};e===null?e=[u]:e.push(u),t++}if(r.IsSecurityQuestionEnabled===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsSecurityQuestionEnabled"},message:"must have required property 'IsSecurityQuestionEnabled'"};
e===null?e=[u]:e.push(u),t++}for(let u in r)if(!Ne.call(Ze.properties,u)){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),t++}if(r.QRCode!==void 0){let u=r.QRCode;if(typeof u!="\
string"&&u!==null){let f={instancePath:i+"/QRCode",schemaPath:"#/properties/QRCode/type",keyword:"type",params:{type:Ze.properties.QRCode.type},message:"must be\
 string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"&&v(u)>65536){let f={instancePath:i+"/QRCode",schemaPath:"#/properties/QRCode/maxLength",keyword:"\
maxLength",params:{bounds:[0,65536]},message:"must NOT have more than 65536 characters"};e===null?e=[f]:e.push(f),t++}}if(r.ManualEntryCode!==void 0){let u=r.ManualEntryCode;
if(typeof u!="string"&&u!==null){let f={instancePath:i+"/ManualEntryCode",schemaPath:"#/properties/ManualEntryCode/type",keyword:"type",params:{type:Ze.properties.
ManualEntryCode.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"){if(v(u)>52){let f={instancePath:i+"/ManualEntryCode",schemaPath:"\
#/properties/ManualEntryCode/maxLength",keyword:"maxLength",params:{bounds:[0,52]},message:"must NOT have more than 52 characters"};e===null?e=[f]:e.push(f),t++}
if(!to.test(u)){let f={instancePath:i+"/ManualEntryCode",schemaPath:"#/properties/ManualEntryCode/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]{52}$"},message:'\
must match pattern "^[A-Z2-7]{52}$"'};e===null?e=[f]:e.push(f),t++}}}if(r.IsGoogleAuthenticatorVerified!==void 0&&typeof r.IsGoogleAuthenticatorVerified!="boole\
an"){let u={instancePath:i+"/IsGoogleAuthenticatorVerified",schemaPath:"#/properties/IsGoogleAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsAuthenticatorVerified!==void 0&&typeof r.IsAuthenticatorVerified!="boolean"){let u={instancePath:i+
"/IsAuthenticatorVerified",schemaPath:"#/properties/IsAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
u]:e.push(u),t++}if(r.IsOTPAuthenticatorVerified!==void 0&&typeof r.IsOTPAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsOTPAuthenticatorVerified",schemaPath:"\
#/properties/IsOTPAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsEmailOtpAuthenticatorVerified!==
void 0&&typeof r.IsEmailOtpAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsEmailOtpAuthenticatorVerified",schemaPath:"#/properties/IsEmailOtpAuthent\
icatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsSecurityQuestionAuthenticatorVerified!==
void 0&&typeof r.IsSecurityQuestionAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsSecurityQuestionAuthenticatorVerified",schemaPath:"#/properties/I\
sSecurityQuestionAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsPasskeyAuthenticatorVerified!==
void 0&&typeof r.IsPasskeyAuthenticatorVerified!="boolean"){let u={instancePath:i+"/IsPasskeyAuthenticatorVerified",schemaPath:"#/properties/IsPasskeyAuthentica\
torVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsPushDeviceRegistered!==void 0&&typeof r.
IsPushDeviceRegistered!="boolean"){let u={instancePath:i+"/IsPushDeviceRegistered",schemaPath:"#/properties/IsPushDeviceRegistered/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}if(r.IsDuoAuthenticatorVerified!==void 0&&typeof r.IsDuoAuthenticatorVerified!="boolean"){
let u={instancePath:i+"/IsDuoAuthenticatorVerified",schemaPath:"#/properties/IsDuoAuthenticatorVerified/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[u]:e.push(u),t++}if(r.PushQRCode!==void 0){let u=r.PushQRCode;if(typeof u!="string"&&u!==null){let f={instancePath:i+"/PushQRCode",schemaPath:"\
#/properties/PushQRCode/type",keyword:"type",params:{type:Ze.properties.PushQRCode.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u==
"string"&&v(u)>65536){let f={instancePath:i+"/PushQRCode",schemaPath:"#/properties/PushQRCode/maxLength",keyword:"maxLength",params:{bounds:[0,65536]},message:"\
must NOT have more than 65536 characters"};e===null?e=[f]:e.push(f),t++}}if(r.DuoAuthEndpoint!==void 0){let u=r.DuoAuthEndpoint;if(typeof u!="string"&&u!==null){
let f={instancePath:i+"/DuoAuthEndpoint",schemaPath:"#/properties/DuoAuthEndpoint/type",keyword:"type",params:{type:Ze.properties.DuoAuthEndpoint.type},message:"\
must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"&&v(u)>2048){let f={instancePath:i+"/DuoAuthEndpoint",schemaPath:"#/properties/DuoAuthEn\
dpoint/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[f]:e.push(f),t++}}if(r.OTPPhoneNo!==
void 0){let u=r.OTPPhoneNo;if(typeof u!="string"&&u!==null){let f={instancePath:i+"/OTPPhoneNo",schemaPath:"#/properties/OTPPhoneNo/type",keyword:"type",params:{
type:Ze.properties.OTPPhoneNo.type},message:"must be string,null"};e===null?e=[f]:e.push(f),t++}if(typeof u=="string"&&v(u)>30){let f={instancePath:i+"/OTPPhone\
No",schemaPath:"#/properties/OTPPhoneNo/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[f]:e.
push(f),t++}}if(r.OTPStatus!==void 0){let u=r.OTPStatus,f=t,d=!1,I=null,q=t;ne(u,{instancePath:i+"/OTPStatus",parentData:r,parentDataProperty:"OTPStatus",rootData:p,
dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);var s=q===t;s&&(d=!0,I=0);let D=t;if(u!==null){let w={instancePath:i+"/OTPStatus",schemaPath:"\
#/properties/OTPStatus/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var s=D===t;if(s&&d?(d=!1,I=[I,1]):
s&&(d=!0,I=1),d)t=f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/OTPStatus",schemaPath:"#/properties/OTPStatus/oneOf",keyword:"oneOf",params:{passingSchemas:I},
message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}if(r.Email!==void 0){let u=r.Email;if(!Array.isArray(u)&&u!==null){let f={instancePath:i+
"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:Ze.properties.Email.type},message:"must be array,null"};e===null?e=[f]:e.push(f),t++}if(Array.
isArray(u)){if(u.length>20){let d={instancePath:i+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT \
have more than 20 items"};e===null?e=[d]:e.push(d),t++}let f=u.length;for(let d=0;d<f;d++){let I=u[d];if(typeof I=="string"){if(v(I)>254){let q={instancePath:i+
"/Email/"+d,schemaPath:"#/properties/Email/items/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?
e=[q]:e.push(q),t++}}else{let q={instancePath:i+"/Email/"+d,schemaPath:"#/properties/Email/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[q]:e.push(q),t++}}}}if(r.EmailOTPStatus!==void 0){let u=r.EmailOTPStatus,f=t,d=!1,I=null,q=t;$e(u,{instancePath:i+"/EmailOTPStatus",parentData:r,
parentDataProperty:"EmailOTPStatus",rootData:p,dynamicAnchors:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length);var n=q===t;n&&(d=!0,I=0);let D=t;if(u!==
null){let w={instancePath:i+"/EmailOTPStatus",schemaPath:"#/properties/EmailOTPStatus/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[w]:e.push(w),t++}var n=D===t;if(n&&d?(d=!1,I=[I,1]):n&&(d=!0,I=1),d)t=f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/EmailOTPStatus",
schemaPath:"#/properties/EmailOTPStatus/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(
w),t++}}if(r.SecurityQuestions!==void 0){let u=r.SecurityQuestions,f=t,d=!1,I=null,q=t;ye(u,{instancePath:i+"/SecurityQuestions",parentData:r,parentDataProperty:"\
SecurityQuestions",rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length);var o=q===t;o&&(d=!0,I=0);let D=t;if(u!==null){let w={instancePath:i+
"/SecurityQuestions",schemaPath:"#/properties/SecurityQuestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(
w),t++}var o=D===t;if(o&&d?(d=!1,I=[I,1]):o&&(d=!0,I=1),d)t=f,e!==null&&(f?e.length=f:e=null);else{let w={instancePath:i+"/SecurityQuestions",schemaPath:"#/prop\
erties/SecurityQuestions/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}if(r.IsSecurityQuestionEnabled!==
void 0&&typeof r.IsSecurityQuestionEnabled!="boolean"){let u={instancePath:i+"/IsSecurityQuestionEnabled",schemaPath:"#/properties/IsSecurityQuestionEnabled/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return $s.errors=e,t===0}$s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xn=Rs;function Rs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Rs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phoneNo2FA===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"phoneNo2FA"},message:"must have required property 'phoneNo2FA'"};e===null?e=[s]:e.push(s),t++}r.phoneNo2FA!==void 0&&(U(r.phoneNo2FA,
{instancePath:i+"/phoneNo2FA",parentData:r,parentDataProperty:"phoneNo2FA",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rs.errors=e,t===0}
Rs.evaluated={props:{phoneNo2FA:!0},dynamicProps:!1,dynamicItems:!1};var At=ne,Nt=_s;function _s(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_s.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AuthenticatorCode===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"AuthenticatorCode"},message:"must have required property 'AuthenticatorCode'"};e===null?e=[s]:e.push(s),t++}if(r.AuthenticatorCode!==
void 0){let s=r.AuthenticatorCode;if(typeof s=="string"){if(v(s)>16){let n={instancePath:i+"/AuthenticatorCode",schemaPath:"#/properties/AuthenticatorCode/maxLe\
ngth",keyword:"maxLength",params:{bounds:[1,16]},message:"must NOT have more than 16 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+
"/AuthenticatorCode",schemaPath:"#/properties/AuthenticatorCode/minLength",keyword:"minLength",params:{bounds:[1,16]},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/AuthenticatorCode",schemaPath:"#/properties/AuthenticatorCode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return _s.errors=e,t===0}_s.evaluated={props:{AuthenticatorCode:!0},dynamicProps:!1,dynamicItems:!1};var Ot=Us;function Us(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Us.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.googleAuthenticatorCode===void 0){let s={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"googleAuthenticatorCode"},message:"must have required property 'googleAuthenticatorCode'"};e===null?e=[s]:e.
push(s),t++}if(r.googleAuthenticatorCode!==void 0){let s=r.googleAuthenticatorCode;if(typeof s=="string"){if(v(s)>16){let n={instancePath:i+"/googleAuthenticato\
rCode",schemaPath:"#/properties/googleAuthenticatorCode/maxLength",keyword:"maxLength",params:{bounds:[1,16]},message:"must NOT have more than 16 characters"};e===
null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/googleAuthenticatorCode",schemaPath:"#/properties/googleAuthenticatorCode/minLength",keyword:"minLen\
gth",params:{bounds:[1,16]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/googleAuthenticatorCode",
schemaPath:"#/properties/googleAuthenticatorCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Us.errors=e,t===0}Us.evaluated=
{props:{googleAuthenticatorCode:!0},dynamicProps:!1,dynamicItems:!1};var Et=Fs;function Fs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Fs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Otp===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"\
Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fs.errors=e,t===0}Fs.evaluated={props:{Otp:!0,SecurityAnswer:!0,"g-recaptcha-respon\
se":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var St=Vs;function Vs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Vs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.EmailId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"EmailId"},message:"must have required property 'EmailId'"};e===null?e=[s]:e.push(s),t++}if(r.Otp===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[s]:e.push(s),t++}r.EmailId!==
void 0&&($(r.EmailId,{instancePath:i+"/EmailId",parentData:r,parentDataProperty:"EmailId",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.Otp!==void 0&&(M(r.Otp,{instancePath:i+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Vs.errors=e,t===0}Vs.evaluated={props:{EmailId:!0,Otp:!0},dynamicProps:!1,dynamicItems:!1};var zo=Ms;function Ve(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(r)){if(r.length>10){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{bounds:[0,10]},
message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.QuestionId===void 0){let u={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"QuestionId"},message:"must h\
ave required property 'QuestionId'"};e===null?e=[u]:e.push(u),t++}if(o.Answer===void 0){let u={instancePath:i+"/"+n,schemaPath:"#/items/required",keyword:"requi\
red",params:{missingProperty:"Answer"},message:"must have required property 'Answer'"};e===null?e=[u]:e.push(u),t++}if(o.QuestionId!==void 0&&(Q(o.QuestionId,{instancePath:i+
"/"+n+"/QuestionId",parentData:o,parentDataProperty:"QuestionId",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),o.Answer!==
void 0){let u=o.Answer;if(typeof u=="string"){if(v(u)>255){let f={instancePath:i+"/"+n+"/Answer",schemaPath:"#/items/properties/Answer/maxLength",keyword:"maxLe\
ngth",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/"+n+"/Answer",schemaPath:"\
#/items/properties/Answer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}}else{let u={instancePath:i+"/"+n,
schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}Ve.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Ms(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ms.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecurityQuestionAnswer===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SecurityQuestionAnswer"},message:"must have required property 'SecurityQuestionAnswer'"};e===null?e=[s]:
e.push(s),t++}if(r.SecurityQuestionAnswer!==void 0&&(Ve(r.SecurityQuestionAnswer,{instancePath:i+"/SecurityQuestionAnswer",parentData:r,parentDataProperty:"Secu\
rityQuestionAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.ReplaceSecurityQuestionAnswer!==void 0&&typeof r.ReplaceSecurityQuestionAnswer!=
"boolean"){let s={instancePath:i+"/ReplaceSecurityQuestionAnswer",schemaPath:"#/properties/ReplaceSecurityQuestionAnswer/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[s]:e.push(s),t++}return Ms.errors=e,t===0}Ms.evaluated={props:{SecurityQuestionAnswer:!0,ReplaceSecurityQuestionAnswer:!0},dynamicProps:!1,
dynamicItems:!1};var Jo=Qs;function Qs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.authenticator!==void 0&&typeof r.authenticator!="boolean"){let s={instancePath:i+
"/authenticator",schemaPath:"#/properties/authenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
googleAuthenticator!==void 0&&typeof r.googleAuthenticator!="boolean"){let s={instancePath:i+"/googleAuthenticator",schemaPath:"#/properties/googleAuthenticator\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.otpauthenticator!==void 0&&typeof r.otpauthenticator!=
"boolean"){let s={instancePath:i+"/otpauthenticator",schemaPath:"#/properties/otpauthenticator/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),t++}return Qs.errors=e,t===0}Qs.evaluated={props:{authenticator:!0,googleAuthenticator:!0,otpauthenticator:!0},dynamicProps:!1,dynamicItems:!1};var An=Bs;var tl=new RegExp("^[0-9a-f]{5}-[0-9a-f]{5}$","u");function Bs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Bs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.BackUpCodes===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"BackUpCodes"},message:"must have required property 'BackUpCodes'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(s!=="BackUpCodes"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.BackUpCodes!==void 0){let s=r.BackUpCodes;if(Array.isArray(s)){if(s.length>10){
let o={instancePath:i+"/BackUpCodes",schemaPath:"#/properties/BackUpCodes/maxItems",keyword:"maxItems",params:{bounds:[10,10]},message:"must NOT have more than \
10 items"};e===null?e=[o]:e.push(o),t++}if(s.length<10){let o={instancePath:i+"/BackUpCodes",schemaPath:"#/properties/BackUpCodes/minItems",keyword:"minItems",params:{
bounds:[10,10]},message:"must NOT have fewer than 10 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let u=s[o];if(typeof u=="string"){
if(v(u)>11){let f={instancePath:i+"/BackUpCodes/"+o,schemaPath:"#/properties/BackUpCodes/items/maxLength",keyword:"maxLength",params:{bounds:[0,11]},message:"mu\
st NOT have more than 11 characters"};e===null?e=[f]:e.push(f),t++}if(!tl.test(u)){let f={instancePath:i+"/BackUpCodes/"+o,schemaPath:"#/properties/BackUpCodes/\
items/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{5}-[0-9a-f]{5}$"},message:'must match pattern "^[0-9a-f]{5}-[0-9a-f]{5}$"'};e===null?e=[f]:e.push(f),
t++}}else{let f={instancePath:i+"/BackUpCodes/"+o,schemaPath:"#/properties/BackUpCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/BackUpCodes",schemaPath:"#/properties/BackUpCodes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Bs.errors=e,t===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nn=Gs;function Gs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Gs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"PasskeyCredential"},message:"must have required property 'PasskeyCredential'"};e===null?e=[s]:e.push(s),t++}r.PasskeyCredential!==
void 0&&(oe(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Gs.errors=e,t===0}Gs.evaluated={props:{PasskeyCredential:!0},dynamicProps:!1,dynamicItems:!1};var Xo=sr,il={type:"object",additionalProperties:!1,
required:["Id","Identifier","CreatedAt"],properties:{Id:{$ref:"HexId"},Identifier:{type:"string",maxLength:254},CreatedAt:{$ref:"Moment"},Authenticator:{type:["\
string","null"],maxLength:100}},$id:"Passkey"};function sr(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=sr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[s]:e.push(s),t++}if(r.Identifier===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Identifier"},message:"must have required property 'Identifier'"};
e===null?e=[s]:e.push(s),t++}if(r.CreatedAt===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CreatedAt"},message:"\
must have required property 'CreatedAt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Id"||s==="Identifier"||s==="CreatedAt"||s==="Authenticator")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.Id!==void 0&&(Q(r.Id,{instancePath:i+"/Id",parentData:r,parentDataProperty:"Id",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length)),r.Identifier!==void 0){let s=r.Identifier;if(typeof s=="string"){if(v(s)>254){let n={instancePath:i+"/Identifier",schemaPath:"#/\
properties/Identifier/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/Identifier",schemaPath:"#/properties/Identifier/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(r.CreatedAt!==void 0&&(S(r.CreatedAt,{instancePath:i+"/CreatedAt",parentData:r,parentDataProperty:"CreatedAt",rootData:p,dynamicAnchors:l})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length)),r.Authenticator!==void 0){let s=r.Authenticator;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/Authenticator",
schemaPath:"#/properties/Authenticator/type",keyword:"type",params:{type:il.properties.Authenticator.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof s=="string"&&v(s)>100){let n={instancePath:i+"/Authenticator",schemaPath:"#/properties/Authenticator/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yo=Hs;function Hs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Hs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.EmailId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"EmailId"},message:"must have required property 'EmailId'"};e===null?e=[s]:e.push(s),t++}r.EmailId!==void 0&&($(r.EmailId,{instancePath:i+
"/EmailId",parentData:r,parentDataProperty:"EmailId",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Hs.errors=e,t===0}Hs.evaluated={props:{EmailId:!0},
dynamicProps:!1,dynamicItems:!1};var $t=Ks;function Ks(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecurityQuestionAnswer===void 0){let s={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"SecurityQuestionAnswer"},message:"must have required property 'SecurityQuestionAnswer'"};e===null?e=[s]:e.push(
s),t++}r.SecurityQuestionAnswer!==void 0&&(Ve(r.SecurityQuestionAnswer,{instancePath:i+"/SecurityQuestionAnswer",parentData:r,parentDataProperty:"SecurityQuesti\
onAnswer",rootData:p,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ks.errors=e,t===0}Ks.evaluated={props:{SecurityQuestionAnswer:!0},dynamicProps:!1,dynamicItems:!1};
var On=Ws;function Ws(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ws.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.BackupCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"BackupCode"},message:"must have required property 'BackupCode'"};e===null?e=[s]:e.push(s),t++}if(r.BackupCode!==void 0){let s=r.
BackupCode;if(typeof s=="string"){if(v(s)>32){let n={instancePath:i+"/BackupCode",schemaPath:"#/properties/BackupCode/maxLength",keyword:"maxLength",params:{bounds:[
1,32]},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/BackupCode",schemaPath:"#/properties/Bac\
kupCode/minLength",keyword:"minLength",params:{bounds:[1,32]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/BackupCode",schemaPath:"#/properties/BackupCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ws.errors=e,t===0}Ws.evaluated=
{props:{BackupCode:!0},dynamicProps:!1,dynamicItems:!1};var ea=Zs;function Zs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Zs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PasskeyCredential===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"PasskeyCredential"},message:"must have required property 'PasskeyCredential'"};e===null?e=[s]:e.push(s),t++}r.PasskeyCredential!==
void 0&&(ve(r.PasskeyCredential,{instancePath:i+"/PasskeyCredential",parentData:r,parentDataProperty:"PasskeyCredential",rootData:p,dynamicAnchors:l})||(e=e===null?
ve.errors:e.concat(ve.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Zs.errors=e,t===0}Zs.evaluated={props:{PasskeyCredential:!0},dynamicProps:!1,dynamicItems:!1};var ra=zs;function zs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=zs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.code===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.state!==
void 0){let s=r.state;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{bounds:[
1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/state",schemaPath:"#/properties/state/\
minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.code!==void 0){
let s=r.code;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,200]},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/code",schemaPath:"#/properties/code/minLength",
keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zs.errors=e,t===0}zs.evaluated={props:{state:!0,code:!0},
dynamicProps:!1,dynamicItems:!1};var sa=Xe,ta=Js;function Js(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Js.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.password===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
password"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),t++}r.password!==void 0&&(J(r.password,{instancePath:i+"/password",parentData:r,
parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf\
/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Js.errors=e,t===0}Js.evaluated={props:{password:!0,
SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var xe=Xs;function Xs(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SecondFactorValidationToken===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SecondFactorValidationToken"},message:"must have required property 'SecondFactorValidationToken'"};e===null?
e=[s]:e.push(s),t++}if(r.ExpireIn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ExpireIn"},message:"must h\
ave required property 'ExpireIn'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="SecondFactorValidationToken"||s==="ExpireIn")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
r.SecondFactorValidationToken!==void 0&&(_(r.SecondFactorValidationToken,{instancePath:i+"/SecondFactorValidationToken",parentData:r,parentDataProperty:"SecondF\
actorValidationToken",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.ExpireIn!==void 0&&(S(r.ExpireIn,{instancePath:i+"/E\
xpireIn",parentData:r,parentDataProperty:"ExpireIn",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xs.errors=e,t===0}Xs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ia=Ys;function Ys(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ys.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[s]:e.push(s),t++}r.PIN!==void 0&&(F(r.PIN,{instancePath:i+"/PIN",
parentData:r,parentDataProperty:"PIN",rootData:p,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ys.errors=e,t===0}Ys.evaluated={props:{PIN:!0},dynamicProps:!1,
dynamicItems:!1};var na=et;function et(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=et.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.OTP===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"OTP"},message:"must have required property 'OTP'"};e===null?e=[s]:e.push(s),t++}r.emailid!==void 0&&($(r.emailid,{instancePath:i+
"/emailid",parentData:r,parentDataProperty:"emailid",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.OTP!==void 0&&(M(r.OTP,
{instancePath:i+"/OTP",parentData:r,parentDataProperty:"OTP",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return et.errors=e,t===0}et.evaluated={props:{emailid:!0,
OTP:!0},dynamicProps:!1,dynamicItems:!1};var oa=rt;function rt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[s]:e.push(s),t++}if(r.provider===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.
push(s),t++}if(r.isrememberme===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isrememberme"},message:"must h\
ave required property 'isrememberme'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="access_token"||s==="provider"||s==="isrememberme")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(r.access_token!==void 0&&(_(r.access_token,{instancePath:i+"/access_token",parentData:r,parentDataProperty:"access_token",rootData:p,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.provider!==void 0){let s=r.provider;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+"/provider",
schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}}if(r.isrememberme!==void 0&&typeof r.isrememberme!="boolean"){let s={instancePath:i+"/isrememberme",schemaPath:"#/properties/isrememberme/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rt.errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var aa=st;function st(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=st.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.isPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"isPosted"},message:"must have required property 'isPosted'"};e===null?e=[s]:e.push(s),t++}if(r.IsPosted===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="isPosted"||s==="IsPosted")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.isPosted!==void 0&&typeof r.isPosted!="boolean"){let s={instancePath:i+"/isPosted",schemaPath:"\
#/properties/isPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.IsPosted!==void 0&&typeof r.IsPosted!=
"boolean"){let s={instancePath:i+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return st.errors=e,t===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa=tt,He={type:"object",additionalProperties:!1,required:["data","nextCurso\
r"],properties:{data:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["AccessToken","Browser","Device","Os","DeviceType","City",
"Country","Ip","LoginDate"],properties:{AccessToken:{$ref:"Guid"},Browser:{type:["string","null"],maxLength:200},Device:{type:["string","null"],maxLength:200},Os:{
type:["string","null"],maxLength:200},DeviceType:{type:["string","null"],maxLength:200},City:{type:["string","null"],maxLength:200},Country:{type:["string","nul\
l"],maxLength:200},Ip:{type:["string","null"],maxLength:200},LoginDate:{$ref:"Moment"}}}},nextCursor:{type:"integer",minimum:0}},$id:"ActiveSessions"};function tt(r,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=tt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),t++}if(r.nextCursor===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="data"||
s==="nextCursor")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),t++}if(r.data!==void 0){let s=r.data;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;
for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.AccessToken===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/propertie\
s/data/items/required",keyword:"required",params:{missingProperty:"AccessToken"},message:"must have required property 'AccessToken'"};e===null?e=[f]:e.push(f),t++}
if(u.Browser===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"Browser"},message:"\
must have required property 'Browser'"};e===null?e=[f]:e.push(f),t++}if(u.Device===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/\
required",keyword:"required",params:{missingProperty:"Device"},message:"must have required property 'Device'"};e===null?e=[f]:e.push(f),t++}if(u.Os===void 0){let f={
instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"Os"},message:"must have required property 'O\
s'"};e===null?e=[f]:e.push(f),t++}if(u.DeviceType===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{
missingProperty:"DeviceType"},message:"must have required property 'DeviceType'"};e===null?e=[f]:e.push(f),t++}if(u.City===void 0){let f={instancePath:i+"/data/"+
o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"City"},message:"must have required property 'City'"};e===null?e=[f]:
e.push(f),t++}if(u.Country===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"\
Country"},message:"must have required property 'Country'"};e===null?e=[f]:e.push(f),t++}if(u.Ip===void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/propert\
ies/data/items/required",keyword:"required",params:{missingProperty:"Ip"},message:"must have required property 'Ip'"};e===null?e=[f]:e.push(f),t++}if(u.LoginDate===
void 0){let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"LoginDate"},message:"must hav\
e required property 'LoginDate'"};e===null?e=[f]:e.push(f),t++}for(let f in u)if(!Ne.call(He.properties.data.items.properties,f)){let d={instancePath:i+"/data/"+
o,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"};e===null?e=[d]:e.push(d),t++}if(u.AccessToken!==void 0&&(_(u.AccessToken,{instancePath:i+"/data/"+o+"/AccessToken",parentData:u,parentDataProperty:"Acce\
ssToken",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),u.Browser!==void 0){let f=u.Browser;if(typeof f!="string"&&f!==null){
let d={instancePath:i+"/data/"+o+"/Browser",schemaPath:"#/properties/data/items/properties/Browser/type",keyword:"type",params:{type:He.properties.data.items.properties.
Browser.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/data/"+o+"/Browser",schemaPath:"\
#/properties/data/items/properties/Browser/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[
d]:e.push(d),t++}}if(u.Device!==void 0){let f=u.Device;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/data/"+o+"/Device",schemaPath:"#/properties/data\
/items/properties/Device/type",keyword:"type",params:{type:He.properties.data.items.properties.Device.type},message:"must be string,null"};e===null?e=[d]:e.push(
d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/data/"+o+"/Device",schemaPath:"#/properties/data/items/properties/Device/maxLength",keyword:"max\
Length",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(u.Os!==void 0){let f=u.Os;if(typeof f!="strin\
g"&&f!==null){let d={instancePath:i+"/data/"+o+"/Os",schemaPath:"#/properties/data/items/properties/Os/type",keyword:"type",params:{type:He.properties.data.items.
properties.Os.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/data/"+o+"/Os",schemaPath:"\
#/properties/data/items/properties/Os/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.
push(d),t++}}if(u.DeviceType!==void 0){let f=u.DeviceType;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/data/"+o+"/DeviceType",schemaPath:"#/properti\
es/data/items/properties/DeviceType/type",keyword:"type",params:{type:He.properties.data.items.properties.DeviceType.type},message:"must be string,null"};e===null?
e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/data/"+o+"/DeviceType",schemaPath:"#/properties/data/items/properties/DeviceType/ma\
xLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(u.City!==void 0){let f=u.
City;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/data/"+o+"/City",schemaPath:"#/properties/data/items/properties/City/type",keyword:"type",params:{
type:He.properties.data.items.properties.City.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+
"/data/"+o+"/City",schemaPath:"#/properties/data/items/properties/City/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 2\
00 characters"};e===null?e=[d]:e.push(d),t++}}if(u.Country!==void 0){let f=u.Country;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/data/"+o+"/Country",
schemaPath:"#/properties/data/items/properties/Country/type",keyword:"type",params:{type:He.properties.data.items.properties.Country.type},message:"must be stri\
ng,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+"/data/"+o+"/Country",schemaPath:"#/properties/data/items/properti\
es/Country/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}if(u.Ip!==void 0){
let f=u.Ip;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/data/"+o+"/Ip",schemaPath:"#/properties/data/items/properties/Ip/type",keyword:"type",params:{
type:He.properties.data.items.properties.Ip.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>200){let d={instancePath:i+
"/data/"+o+"/Ip",schemaPath:"#/properties/data/items/properties/Ip/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 c\
haracters"};e===null?e=[d]:e.push(d),t++}}u.LoginDate!==void 0&&(S(u.LoginDate,{instancePath:i+"/data/"+o+"/LoginDate",parentData:u,parentDataProperty:"LoginDat\
e",rootData:p,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let f={instancePath:i+"/data/"+o,schemaPath:"#/properties/data/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/data",schemaPath:"#/propertie\
s/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.nextCursor!==void 0){let s=r.nextCursor;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:i+"/nextCursor",schemaPath:"#/p\
roperties/nextCursor/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var la=it;function it(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=it.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.registration===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"registration"},message:"must have required property 'registration'"};e===null?e=[s]:e.push(s),t++}if(r.registration!==void 0){
let s=r.registration;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/registration",schemaPath:"#/properties/registration/maxLength",keyword:"maxLeng\
th",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/registration",schemaPath:"\
#/properties/registration/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return it.
errors=e,t===0}it.evaluated={props:{registration:!0},dynamicProps:!1,dynamicItems:!1};var En=nt,nl={type:"object",additionalProperties:!1,required:["outcome"],properties:{
outcome:{type:"string",enum:["done","nothing-pending"]}},$id:"SimulatorOutcome"};function nt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=nt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.outcome===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"outcome"},message:"must have required prope\
rty 'outcome'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="outcome"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.outcome!==void 0){let s=r.outcome;if(typeof s!=
"string"){let n={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="done"||s==="nothing-pending")){let n={instancePath:i+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:nl.
properties.outcome.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nt.errors=e,t===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ua=ot,ol={type:"object",required:["decision"],properties:{decision:{type:"string",enum:["approve","deny"]}},$id:"PushAnswerRequest"};function ot(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ot.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.decision===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
decision"},message:"must have required property 'decision'"};e===null?e=[s]:e.push(s),t++}if(r.decision!==void 0){let s=r.decision;if(typeof s!="string"){let n={
instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(!(s==="approve"||s==="deny")){let n={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:ol.properties.decision.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ot.errors=e,t===0}ot.evaluated={props:{decision:!0},dynamicProps:!1,dynamicItems:!1};
var ma=at;function at(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=at.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.code===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="state"||s==="code")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.state!==void 0){let s=r.state;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"\
/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.
push(n),t++}if(v(s)<1){let n={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.code!==void 0){let s=r.code;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/co\
de",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(
n),t++}if(v(s)<1){let n={instancePath:i+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),t++}return at.errors=e,t===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=pt,al={type:"object",additionalProperties:!1,
required:["vtype","vtoken","method","path"],properties:{vtype:{type:"string",minLength:1,maxLength:50},vtoken:{type:"string",minLength:1,maxLength:200},method:{
type:"string",enum:["GET","PUT","POST"]},path:{type:"string",minLength:1,maxLength:500}},$id:"LinkLanding"};function pt(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.vtype===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"vtype"},message:"must have req\
uired property 'vtype'"};e===null?e=[s]:e.push(s),t++}if(r.vtoken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
vtoken"},message:"must have required property 'vtoken'"};e===null?e=[s]:e.push(s),t++}if(r.method===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[s]:e.push(s),t++}if(r.path===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="vtype"||s==="vtoken"||s==="method"||s==="path")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.vtype!==void 0){let s=r.vtype;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+
"/vtype",schemaPath:"#/properties/vtype/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.
push(n),t++}if(v(s)<1){let n={instancePath:i+"/vtype",schemaPath:"#/properties/vtype/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/vtype",schemaPath:"#/properties/vtype/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.vtoken!==void 0){let s=r.vtoken;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+
"/vtoken",schemaPath:"#/properties/vtoken/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:
e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NO\
T have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.method!==void 0){let s=r.method;if(typeof s!="string"){let n={instancePath:i+"/metho\
d",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="GET"||s==="PUT"||
s==="POST")){let n={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:al.properties.method.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.path!==void 0){let s=r.path;if(typeof s=="string"){if(v(s)>500){let n={instancePath:i+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.
push(n),t++}if(v(s)<1){let n={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{bounds:[1,500]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[s]:e.push(s),t++}return pt.errors=e,t===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=lt;function lt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=lt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),ke(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0){let s=r.Email;if(Array.isArray(s)){if(s.length>20){let o={instancePath:i+"/Em\
ail",schemaPath:"#/allOf/1/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(
o),t++}let n=s.length;for(let o=0;o<n;o++)we(s[o],{instancePath:i+"/Email/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)}else{let n={instancePath:i+"/Email",schemaPath:"#/allOf/1/properties/Email/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[n]:e.push(n),t++}}r.PhoneId!==void 0&&(U(r.PhoneId,{instancePath:i+"/PhoneId",parentData:r,parentDataProperty:"PhoneId",rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.UserName!==void 0&&(V(r.UserName,{instancePath:i+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:p,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.securityquestionanswer!==void 0&&(X(r.securityquestionanswer,{instancePath:i+"/securi\
tyquestionanswer",parentData:r,parentDataProperty:"securityquestionanswer",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return lt.errors=
e,t===0}lt.evaluated={props:{Email:!0,PhoneId:!0,UserName:!0,securityquestionanswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,
Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,
LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,
ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,
TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,
Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,
MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,
Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var da=ut;function ut(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ut.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[s]:e.push(s),t++}if(r.Data===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="IsPosted"||s==="Data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsPosted!==void 0){let s=r.IsPosted;if(typeof s!="boolean"){let n={instancePath:i+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
r.Data!==void 0&&(te(r.Data,{instancePath:i+"/Data",parentData:r,parentDataProperty:"Data",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),
t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ut.
errors=e,t===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ya=mt;function mt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=mt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsDeleteRequestAccepted===void 0){let s={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"IsDeleteRequestAccepted"},message:"must have required property 'IsDeleteRequestAccepted'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(s!=="IsDeleteRequestAccepted"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.IsDeleteRequestAccepted!==void 0){let s=r.IsDeleteRequestAccepted;if(typeof s!=
"boolean"){let n={instancePath:i+"/IsDeleteRequestAccepted",schemaPath:"#/properties/IsDeleteRequestAccepted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:i+"/IsDeleteRequestAccepted",schemaPath:"#/properties/IsDeleteRequestAccepted/cons\
t",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return mt.errors=e,t===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ha=ft;function ft(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ft.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.OTP===void 0){let s={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
OTP"},message:"must have required property 'OTP'"};e===null?e=[s]:e.push(s),t++}r.OTP!==void 0&&(M(r.OTP,{instancePath:i+"/OTP",parentData:r,parentDataProperty:"\
OTP",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ft.errors=e,t===0}ft.evaluated={props:{OTP:!0,SecurityAnswer:!0,"g-recaptcha-respon\
se":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var ga=ct;function ct(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ct.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}if(r.type===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}if(r.email!==
void 0&&($(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
r.type!==void 0){let s=r.type;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{
bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/type",schemaPath:"#/properties/t\
ype/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ct.errors=e,t===0}ct.evaluated={props:{email:!0,
type:!0},dynamicProps:!1,dynamicItems:!1};var Pa=dt;function dt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=dt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"username"},message:"must have required property 'username'"};e===null?e=[s]:e.push(s),t++}r.username!==void 0&&(V(r.username,
{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return dt.errors=e,t===0}
dt.evaluated={props:{username:!0},dynamicProps:!1,dynamicItems:!1};var ba=yt;function yt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=yt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r))r.phone!==void 0&&(U(r.phone,{instancePath:i+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return yt.errors=e,t===0}yt.evaluated={props:{phone:!0,SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,
qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var va=ht;function ht(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ht.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let s=t,n=!1,o=null,u=t;ie(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?
ie.errors:e.concat(ie.errors),t=e.length);var I=u===t;if(I){n=!0,o=0;var f=!0}let d=t;Ce(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||
(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);var I=d===t;if(I&&n?(n=!1,o=[o,1]):I&&(n=!0,o=1,f!==!0&&(f=!0)),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let q={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),
t++}return ht.errors=e,a.props=f,t===0}ht.evaluated={dynamicProps:!0,dynamicItems:!1};var ka=gt;function gt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=gt.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),G(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(
G.errors),t=e.length),gt.errors=e,t===0}gt.evaluated={props:{SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};var wa=Pt;function Pt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Pt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Uid===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"Uid"},message:"must have required property 'Uid'"};e===null?e=[n]:e.push(n),t++}if(r.Current===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Current"},message:"must have required property 'Current'"};e===null?e=[n]:e.push(n),t++}if(r.History===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"History"},message:"must have required property 'History'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!(n==="Uid"||n==="Current"||n==="History")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.Uid!==void 0&&(Q(r.Uid,{instancePath:i+"\
/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.Current!==void 0){let n=r.Current,
o=t,u=!1,f=t;Pe(n,{instancePath:i+"/Current",parentData:r,parentDataProperty:"Current",rootData:p,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),
t=e.length);var s=f===t;u=u||s;let d=t;if(n!==null){let I={instancePath:i+"/Current",schemaPath:"#/properties/Current/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[I]:e.push(I),t++}var s=d===t;if(u=u||s,u)t=o,e!==null&&(o?e.length=o:e=null);else{let I={instancePath:i+"/Current",schemaPath:"\
#/properties/Current/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),t++}}if(r.History!==void 0){let n=r.History;
if(Array.isArray(n)){if(n.length>1e3){let u={instancePath:i+"/History",schemaPath:"#/properties/History/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"\
must NOT have more than 1000 items"};e===null?e=[u]:e.push(u),t++}let o=n.length;for(let u=0;u<o;u++)Pe(n[u],{instancePath:i+"/History/"+u,parentData:n,parentDataProperty:u,
rootData:p,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)}else{let o={instancePath:i+"/History",schemaPath:"#/properties/History/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Pt.errors=e,t===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=ye,
Ia=bt;function bt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=bt.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let s=t,n=!1,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.candidateToken===void 0){let d={instancePath:i,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"candidateToken"},message:"must have required property 'candidateToken'"};e===null?e=[d]:e.push(d),
t++}var f=o===t;n=n||f;let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.clientGuid===void 0){let d={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"clientGuid"},message:"must have required property 'clientGuid'"};e===null?e=[d]:e.push(d),t++}var f=u===t;if(n=n||f,n)t=s,e!==
null&&(s?e.length=s:e=null);else{let d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(
d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.candidateToken!==void 0){let d=r.candidateToken;if(typeof d=="string"){if(v(d)>100){let I={instancePath:i+
"/candidateToken",schemaPath:"#/properties/candidateToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};
e===null?e=[I]:e.push(I),t++}if(v(d)<1){let I={instancePath:i+"/candidateToken",schemaPath:"#/properties/candidateToken/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:i+"/candidateToken",schemaPath:"#/properties/can\
didateToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),t++}}r.clientGuid!==void 0&&(pe(r.clientGuid,{instancePath:i+
"/clientGuid",parentData:r,parentDataProperty:"clientGuid",rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{let d={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return bt.errors=e,t===0}bt.evaluated={props:{candidateToken:!0,
clientGuid:!0},dynamicProps:!1,dynamicItems:!1};var Ta=vt;function vt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=vt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.provider===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.push(s),t++}if(r.providerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"providerId"},message:"must have required property 'providerId'"};e===null?e=[s]:e.push(s),t++}
if(r.provider!==void 0){let s=r.provider;if(typeof s=="string"){if(v(s)>50){let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+"/provider",schemaPath:"\
#/properties/provider/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(r.providerId!==void 0){let s=r.providerId;if(typeof s=="string"){if(v(s)>200){let n={instancePath:i+"/providerId",schemaPath:"#/properties/providerId\
/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(v(s)<1){let n={instancePath:i+
"/providerId",schemaPath:"#/properties/providerId/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/providerId",schemaPath:"#/properties/providerId/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return vt.errors=e,t===0}vt.evaluated={props:{provider:!0,providerId:!0},dynamicProps:!1,dynamicItems:!1};var ja=kt;function kt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=kt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientGuid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientGuid"},message:"must have required property 'clientGuid'"};e===null?e=[s]:e.push(s),t++}r.clientGuid!==void 0&&(pe(r.clientGuid,
{instancePath:i+"/clientGuid",parentData:r,parentDataProperty:"clientGuid",rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return kt.errors=e,t===0}
kt.evaluated={props:{clientGuid:!0},dynamicProps:!1,dynamicItems:!1};var Sn=wt;function wt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=wt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Credentials===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Credentials"},message:"must have required property 'Credentials'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="Creden\
tials"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),t++}if(r.Credentials!==void 0){let s=r.Credentials;if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Credenti\
als",schemaPath:"#/properties/Credentials/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[o]:e.push(
o),t++}let n=s.length;for(let o=0;o<n;o++)sr(s[o],{instancePath:i+"/Credentials/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?
sr.errors:e.concat(sr.errors),t=e.length)}else{let n={instancePath:i+"/Credentials",schemaPath:"#/properties/Credentials/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),t++}return wt.errors=e,t===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qa=It;function It(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=It.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Consents===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Consents"},message:"must have required property 'Consents'"};e===null?e=[s]:e.push(s),t++}if(r.Consents!==void 0){let s=r.Consents;
if(Array.isArray(s)){if(s.length>100){let o={instancePath:i+"/Consents",schemaPath:"#/properties/Consents/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"\
must NOT have more than 100 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
ConsentOptionId===void 0){let f={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{missingProperty:"Con\
sentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?e=[f]:e.push(f),t++}if(u.IsAccepted===void 0){let f={instancePath:i+"/Consents/"+
o,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{missingProperty:"IsAccepted"},message:"must have required property 'IsAccepted'"};
e===null?e=[f]:e.push(f),t++}if(u.ConsentOptionId!==void 0){let f=u.ConsentOptionId;if(typeof f=="string"){if(v(f)>100){let d={instancePath:i+"/Consents/"+o+"/C\
onsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have\
 more than 100 characters"};e===null?e=[d]:e.push(d),t++}if(v(f)<1){let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"#/properties/Consents/it\
ems/properties/ConsentOptionId/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/Consents/"+o+"/ConsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.IsAccepted!==void 0&&typeof u.IsAccepted!="boolean"){let f={instancePath:i+"/Consent\
s/"+o+"/IsAccepted",schemaPath:"#/properties/Consents/items/properties/IsAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/Consents/"+o,schemaPath:"#/properties/Consents/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/Consents",schemaPath:"#/properties/Consents/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),t++}return It.errors=e,t===0}It.evaluated={props:{Consents:!0},dynamicProps:!1,dynamicItems:!1};var Da=Le,$n=er,La=Tt;function Tt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Tt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ConsentProfile===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ConsentProfile"},message:"must have required property 'ConsentProfile'"};e===null?e=[s]:e.push(s),t++}if(r.IsValid===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsValid"},message:"must have required property 'IsValid'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="ConsentProfile"||s==="IsValid")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ConsentProfile!==void 0&&(Le(r.ConsentProfile,
{instancePath:i+"/ConsentProfile",parentData:r,parentDataProperty:"ConsentProfile",rootData:p,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.
length)),r.IsValid!==void 0&&typeof r.IsValid!="boolean"){let s={instancePath:i+"/IsValid",schemaPath:"#/properties/IsValid/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Tt.errors=e,t===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ca=jt,qr={type:"object",additionalProperties:!1,
required:["Uid","ConsentLogs"],properties:{Uid:{$ref:"HexId"},ConsentLogs:{type:"array",maxItems:1e3,items:{type:"object",additionalProperties:!1,required:["Id",
"UpdateType","CurrentConsentFormsVersions","LoggedOnDate","UserAgent","IP","Host","ConsentLogs"],properties:{Id:{type:"string",pattern:"^[0-9a-f]{24}$",maxLength:24},
UpdateType:{type:"string",minLength:1,maxLength:50},CurrentConsentFormsVersions:{type:"array",maxItems:100,items:{type:"object",additionalProperties:!1,required:[
"Event","Version","IsCustom"],properties:{Event:{type:"string",minLength:1,maxLength:100},Version:{type:"integer",minimum:1},IsCustom:{type:"boolean"}}}},LoggedOnDate:{
$ref:"Moment"},UserAgent:{type:["string","null"],maxLength:1e3},IP:{type:["string","null"],maxLength:64},Host:{type:["string","null"],maxLength:255},ConsentLogs:{
type:"array",maxItems:100,items:{type:"object",additionalProperties:!1,required:["ConsentId","Event"],properties:{ConsentId:{type:"string",minLength:1,maxLength:100},
Event:{type:"string",enum:["Subscribe","Unsubscribe"]}}}}}}}},$id:"ConsentLogs"};function jt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=jt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.Uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Uid"},message:"must have required property 'Uid\
'"};e===null?e=[s]:e.push(s),t++}if(r.ConsentLogs===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ConsentLog\
s"},message:"must have required property 'ConsentLogs'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="Uid"||s==="ConsentLogs")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.Uid!==void 0&&(Q(r.Uid,{instancePath:i+"/Uid",parentData:r,parentDataProperty:"Uid",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.ConsentLogs!==void 0){let s=r.ConsentLogs;if(Array.isArray(s)){if(s.length>1e3){let o={instancePath:i+"/ConsentLogs",schemaPath:"#/properties/Con\
sentLogs/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[o]:e.push(o),t++}let n=s.length;for(let o=0;o<
n;o++){let u=s[o];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.Id===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/it\
ems/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[f]:e.push(f),t++}if(u.UpdateType===void 0){
let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"UpdateType"},message:"m\
ust have required property 'UpdateType'"};e===null?e=[f]:e.push(f),t++}if(u.CurrentConsentFormsVersions===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"\
#/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"CurrentConsentFormsVersions"},message:"must have required property 'Current\
ConsentFormsVersions'"};e===null?e=[f]:e.push(f),t++}if(u.LoggedOnDate===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/it\
ems/required",keyword:"required",params:{missingProperty:"LoggedOnDate"},message:"must have required property 'LoggedOnDate'"};e===null?e=[f]:e.push(f),t++}if(u.
UserAgent===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"Use\
rAgent"},message:"must have required property 'UserAgent'"};e===null?e=[f]:e.push(f),t++}if(u.IP===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#\
/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"IP"},message:"must have required property 'IP'"};e===null?e=[f]:e.push(f),t++}
if(u.Host===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"Hos\
t"},message:"must have required property 'Host'"};e===null?e=[f]:e.push(f),t++}if(u.ConsentLogs===void 0){let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/\
properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"ConsentLogs"},message:"must have required property 'ConsentLogs'"};e===null?e=
[f]:e.push(f),t++}for(let f in u)if(!(f==="Id"||f==="UpdateType"||f==="CurrentConsentFormsVersions"||f==="LoggedOnDate"||f==="UserAgent"||f==="IP"||f==="Host"||
f==="ConsentLogs")){let d={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(u.Id!==void 0){let f=u.Id;if(typeof f=="string"){if(v(f)>24){
let d={instancePath:i+"/ConsentLogs/"+o+"/Id",schemaPath:"#/properties/ConsentLogs/items/properties/Id/maxLength",keyword:"maxLength",params:{bounds:[0,24]},message:"\
must NOT have more than 24 characters"};e===null?e=[d]:e.push(d),t++}if(!ro.test(f)){let d={instancePath:i+"/ConsentLogs/"+o+"/Id",schemaPath:"#/properties/Cons\
entLogs/items/properties/Id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/ConsentLogs/"+o+"/Id",schemaPath:"#/properties/ConsentLogs/items/properties/Id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}}if(u.UpdateType!==void 0){let f=u.UpdateType;if(typeof f=="string"){if(v(f)>50){let d={instancePath:i+"/ConsentLo\
gs/"+o+"/UpdateType",schemaPath:"#/properties/ConsentLogs/items/properties/UpdateType/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[d]:e.push(d),t++}if(v(f)<1){let d={instancePath:i+"/ConsentLogs/"+o+"/UpdateType",schemaPath:"#/properties/ConsentLogs/\
items/properties/UpdateType/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:i+"/ConsentLogs/"+o+"/UpdateType",schemaPath:"#/properties/ConsentLogs/items/properties/UpdateType/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(u.CurrentConsentFormsVersions!==void 0){let f=u.CurrentConsentFormsVersions;if(Array.isArray(f)){if(f.
length>100){let I={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions",schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentFormsVers\
ions/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<
d;I++){let q=f[I];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.Event===void 0){let D={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I,schemaPath:"\
#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/required",keyword:"required",params:{missingProperty:"Event"},message:"must have req\
uired property 'Event'"};e===null?e=[D]:e.push(D),t++}if(q.Version===void 0){let D={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I,schemaPath:"\
#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/required",keyword:"required",params:{missingProperty:"Version"},message:"must have r\
equired property 'Version'"};e===null?e=[D]:e.push(D),t++}if(q.IsCustom===void 0){let D={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I,schemaPath:"\
#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/required",keyword:"required",params:{missingProperty:"IsCustom"},message:"must have \
required property 'IsCustom'"};e===null?e=[D]:e.push(D),t++}for(let D in q)if(!(D==="Event"||D==="Version"||D==="IsCustom")){let w={instancePath:i+"/ConsentLogs\
/"+o+"/CurrentConsentFormsVersions/"+I,schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(q.Event!==void 0){let D=q.Event;
if(typeof D=="string"){if(v(D)>100){let w={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I+"/Event",schemaPath:"#/properties/ConsentLogs/item\
s/properties/CurrentConsentFormsVersions/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 char\
acters"};e===null?e=[w]:e.push(w),t++}if(v(D)<1){let w={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I+"/Event",schemaPath:"#/properties/Con\
sentLogs/items/properties/CurrentConsentFormsVersions/items/properties/Event/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I+"/Event",schemaPath:"#/propert\
ies/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),t++}}if(q.Version!==void 0){let D=q.Version;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D))){let w={instancePath:i+"/ConsentLogs/"+o+"/\
CurrentConsentFormsVersions/"+I+"/Version",schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/properties/Version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(typeof D=="number"&&isFinite(D)&&(D<1||isNaN(D))){let w={instancePath:i+
"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I+"/Version",schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/propertie\
s/Version/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[w]:e.push(w),t++}}if(q.IsCustom!==void 0&&typeof q.IsCustom!="boole\
an"){let D={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I+"/IsCustom",schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentF\
ormsVersions/items/properties/IsCustom/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:i+
"/ConsentLogs/"+o+"/CurrentConsentFormsVersions/"+I,schemaPath:"#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),t++}}}else{let d={instancePath:i+"/ConsentLogs/"+o+"/CurrentConsentFormsVersions",schemaPath:"\
#/properties/ConsentLogs/items/properties/CurrentConsentFormsVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(
d),t++}}if(u.LoggedOnDate!==void 0&&(S(u.LoggedOnDate,{instancePath:i+"/ConsentLogs/"+o+"/LoggedOnDate",parentData:u,parentDataProperty:"LoggedOnDate",rootData:p,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),u.UserAgent!==void 0){let f=u.UserAgent;if(typeof f!="string"&&f!==null){let d={instancePath:i+
"/ConsentLogs/"+o+"/UserAgent",schemaPath:"#/properties/ConsentLogs/items/properties/UserAgent/type",keyword:"type",params:{type:qr.properties.ConsentLogs.items.
properties.UserAgent.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>1e3){let d={instancePath:i+"/ConsentLogs/"+o+
"/UserAgent",schemaPath:"#/properties/ConsentLogs/items/properties/UserAgent/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more \
than 1000 characters"};e===null?e=[d]:e.push(d),t++}}if(u.IP!==void 0){let f=u.IP;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/ConsentLogs/"+o+"/IP",
schemaPath:"#/properties/ConsentLogs/items/properties/IP/type",keyword:"type",params:{type:qr.properties.ConsentLogs.items.properties.IP.type},message:"must be \
string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&v(f)>64){let d={instancePath:i+"/ConsentLogs/"+o+"/IP",schemaPath:"#/properties/ConsentLogs/it\
ems/properties/IP/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[d]:e.push(d),t++}}if(u.Host!==
void 0){let f=u.Host;if(typeof f!="string"&&f!==null){let d={instancePath:i+"/ConsentLogs/"+o+"/Host",schemaPath:"#/properties/ConsentLogs/items/properties/Host\
/type",keyword:"type",params:{type:qr.properties.ConsentLogs.items.properties.Host.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}if(typeof f==
"string"&&v(f)>255){let d={instancePath:i+"/ConsentLogs/"+o+"/Host",schemaPath:"#/properties/ConsentLogs/items/properties/Host/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[d]:e.push(d),t++}}if(u.ConsentLogs!==void 0){let f=u.ConsentLogs;if(Array.isArray(
f)){if(f.length>100){let I={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs",schemaPath:"#/properties/ConsentLogs/items/properties/ConsentLogs/maxItems",keyword:"\
maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[I]:e.push(I),t++}let d=f.length;for(let I=0;I<d;I++){let q=f[I];if(q&&
typeof q=="object"&&!Array.isArray(q)){if(q.ConsentId===void 0){let D={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I,schemaPath:"#/properties/ConsentLogs/i\
tems/properties/ConsentLogs/items/required",keyword:"required",params:{missingProperty:"ConsentId"},message:"must have required property 'ConsentId'"};e===null?
e=[D]:e.push(D),t++}if(q.Event===void 0){let D={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I,schemaPath:"#/properties/ConsentLogs/items/properties/Consent\
Logs/items/required",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?e=[D]:e.push(D),t++}for(let D in q)
if(!(D==="ConsentId"||D==="Event")){let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I,schemaPath:"#/properties/ConsentLogs/items/properties/ConsentLogs/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),
t++}if(q.ConsentId!==void 0){let D=q.ConsentId;if(typeof D=="string"){if(v(D)>100){let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I+"/ConsentId",schemaPath:"\
#/properties/ConsentLogs/items/properties/ConsentLogs/items/properties/ConsentId/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have m\
ore than 100 characters"};e===null?e=[w]:e.push(w),t++}if(v(D)<1){let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I+"/ConsentId",schemaPath:"#/propertie\
s/ConsentLogs/items/properties/ConsentLogs/items/properties/ConsentId/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1\
 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I+"/ConsentId",schemaPath:"#/properties/ConsentLogs/ite\
ms/properties/ConsentLogs/items/properties/ConsentId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}if(q.Event!==
void 0){let D=q.Event;if(typeof D!="string"){let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I+"/Event",schemaPath:"#/properties/ConsentLogs/items/prope\
rties/ConsentLogs/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(D==="Subscribe"||
D==="Unsubscribe")){let w={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I+"/Event",schemaPath:"#/properties/ConsentLogs/items/properties/ConsentLogs/items/p\
roperties/Event/enum",keyword:"enum",params:{allowedValues:qr.properties.ConsentLogs.items.properties.ConsentLogs.items.properties.Event.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}}else{let D={instancePath:i+"/ConsentLogs/"+o+"/ConsentLogs/"+I,schemaPath:"#/properties/Cons\
entLogs/items/properties/ConsentLogs/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),t++}}}else{let d={instancePath:i+
"/ConsentLogs/"+o+"/ConsentLogs",schemaPath:"#/properties/ConsentLogs/items/properties/ConsentLogs/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+"/ConsentLogs/"+o,schemaPath:"#/properties/ConsentLogs/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:i+"/ConsentLogs",schemaPath:"#/properties/ConsentLogs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return jt.errors=e,t===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=Rt;var C=Tr;function Rt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Rt.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.objectName===void 0){let s={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"objectName"},message:"must have required property 'objectName'"};e===null?e=[s]:e.push(s),t++}if(r.objectName!==
void 0){let s=r.objectName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),
o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.objectName=o))}if(typeof s=="string"){if(C(s)>
100){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more \
than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/minLength",keyword:"minLen\
gth",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rt.errors=e,t===0}Rt.evaluated={props:{objectName:!0},dynamicProps:!1,
dynamicItems:!1};var Ir=_t;function _t(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_t.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){
let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===
null)o="";else{let u={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),t++}o!==void 0&&(s=o,r!==void 0&&(r.id=o))}if(typeof s=="string"){if(C(s)>64){let n={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"max\
Length",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}_t.evaluated=
{props:{id:!0},dynamicProps:!1,dynamicItems:!1};var Rn=Ut;var pl=new RegExp("^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$","u");function Ut(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Ut.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.objectName===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"objectName"},message:"must have required property 'objectName'"};e===null?
e=[s]:e.push(s),t++}if(r.objectName!==void 0){let s=r.objectName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/objectName",schemaPath:"\
#/properties/objectName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.objectName=
o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+"/objectName",schemaPath:"#/properties/objectName/maxLength",keyword:"maxLength",params:{bounds:[1,
100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/objectName",schemaPath:"#/properties/obj\
ectName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.updateType!==
void 0){let s=r.updateType;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),
o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.updateType=o))}if(typeof s=="string"){if(C(s)>
20){let n={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more th\
an 20 characters"};e===null?e=[n]:e.push(n),t++}if(!pl.test(s)){let n={instancePath:i+"/updateType",schemaPath:"#/properties/updateType/pattern",keyword:"patter\
n",params:{pattern:"^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$"},message:'must match pattern "^([Rr]eplace|[Pp]artial[Rr]eplace|[Dd]efault)$"'};e===null?e=[
n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Ut.errors=e,t===0}Ut.evaluated={props:{objectName:!0,updateType:!0},dynamicProps:!1,dynamicItems:!1};var xa=Ft;function E(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=E.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>2048){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[s]:e.push(s),t++}return E.errors=e,t===
0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function P(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=P.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return P.errors=e,t===0}
P.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=L.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>4096){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[s]:e.push(s),t++}return L.errors=e,t===
0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function Ft(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ft.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.loginUrl!==void 0&&(E(r.loginUrl,
{instancePath:i+"/loginUrl",parentData:r,parentDataProperty:"loginUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.verificationUrl!==
void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"\
smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.options!==void 0&&(P(r.options,{instancePath:i+
"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.passwordDelegation!==
void 0){let s=r.passwordDelegation;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&
(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/passwordDelegation",schemaPath:"#/properties/\
passwordDelegation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.passwordDelegation=
o))}}r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-respo\
nse",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+
"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.
qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"\
qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaBrowserEmailTemplate!==void 0&&(P(r.rbaBrowserEmailTemplate,
{instancePath:i+"/rbaBrowserEmailTemplate",parentData:r,parentDataProperty:"rbaBrowserEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.rbaBrowserSmsTemplate!==void 0&&(P(r.rbaBrowserSmsTemplate,{instancePath:i+"/rbaBrowserSmsTemplate",parentData:r,parentDataProperty:"rb\
aBrowserSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaCityEmailTemplate!==void 0&&(P(r.rbaCityEmailTemplate,
{instancePath:i+"/rbaCityEmailTemplate",parentData:r,parentDataProperty:"rbaCityEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.rbaCitySmsTemplate!==void 0&&(P(r.rbaCitySmsTemplate,{instancePath:i+"/rbaCitySmsTemplate",parentData:r,parentDataProperty:"rbaCitySmsTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaCountryEmailTemplate!==void 0&&(P(r.rbaCountryEmailTemplate,{instancePath:i+"/rbaC\
ountryEmailTemplate",parentData:r,parentDataProperty:"rbaCountryEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.rbaCountrySmsTemplate!==void 0&&(P(r.rbaCountrySmsTemplate,{instancePath:i+"/rbaCountrySmsTemplate",parentData:r,parentDataProperty:"rbaCountrySmsTemplate",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaIpEmailTemplate!==void 0&&(P(r.rbaIpEmailTemplate,{instancePath:i+"/rbaIpEmailTemp\
late",parentData:r,parentDataProperty:"rbaIpEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaIpSmsTemplate!==
void 0&&(P(r.rbaIpSmsTemplate,{instancePath:i+"/rbaIpSmsTemplate",parentData:r,parentDataProperty:"rbaIpSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.rbaOneclickEmailTemplate!==void 0&&(P(r.rbaOneclickEmailTemplate,{instancePath:i+"/rbaOneclickEmailTemplate",parentData:r,
parentDataProperty:"rbaOneclickEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaOTPSmsTemplate!==void 0&&
(P(r.rbaOTPSmsTemplate,{instancePath:i+"/rbaOTPSmsTemplate",parentData:r,parentDataProperty:"rbaOTPSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ft.errors=e,t===0}Ft.evaluated={props:{loginUrl:!0,verificationUrl:!0,emailTemplate:!0,smsTemplate:!0,fields:!0,options:!0,passwordDelegation:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,rbaBrowserEmailTemplate:!0,rbaBrowserSmsTemplate:!0,rbaCityEmailTemplate:!0,
rbaCitySmsTemplate:!0,rbaCountryEmailTemplate:!0,rbaCountrySmsTemplate:!0,rbaIpEmailTemplate:!0,rbaIpSmsTemplate:!0,rbaOneclickEmailTemplate:!0,rbaOTPSmsTemplate:!0},
dynamicProps:!1,dynamicItems:!1};var Aa=Vt;var ll=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function Qe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"){
if(C(r)>36){let s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?
e=[s]:e.push(s),t++}if(!ll.test(r)){let s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===
null?e=[s]:e.push(s),t++}}return Qe.errors=e,t===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Vt(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Vt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.loginUrl!==void 0&&(E(r.loginUrl,{instancePath:i+"/loginUrl",parentData:r,parentDataProperty:"loginUrl",rootData:p,dynamicAnchors:l})||(e=
e===null?E.errors:e.concat(E.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"\
verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+
"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.smsTemplate!==
void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,
typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fi\
elds/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s==
"string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT hav\
e more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.options!==void 0&&(P(r.options,{instancePath:i+"/options",parentData:r,parentDataProperty:"opti\
ons",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.passwordDelegation!==void 0){let s=r.passwordDelegation;if(typeof s!=
"boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===
null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/passwordDelegation",schemaPath:"#/properties/passwordDelegation/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.passwordDelegation=o))}}if(r["g-recaptcha-response"]!==void 0&&
(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===
null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"\
h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+
"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length)),r.rbaBrowserEmailTemplate!==void 0&&(P(r.rbaBrowserEmailTemplate,{instancePath:i+"/rbaBrowserEmailTemplate",parentData:r,
parentDataProperty:"rbaBrowserEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaBrowserSmsTemplate!==void 0&&
(P(r.rbaBrowserSmsTemplate,{instancePath:i+"/rbaBrowserSmsTemplate",parentData:r,parentDataProperty:"rbaBrowserSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length)),r.rbaCityEmailTemplate!==void 0&&(P(r.rbaCityEmailTemplate,{instancePath:i+"/rbaCityEmailTemplate",parentData:r,parentDataProperty:"\
rbaCityEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaCitySmsTemplate!==void 0&&(P(r.rbaCitySmsTemplate,
{instancePath:i+"/rbaCitySmsTemplate",parentData:r,parentDataProperty:"rbaCitySmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.rbaCountryEmailTemplate!==void 0&&(P(r.rbaCountryEmailTemplate,{instancePath:i+"/rbaCountryEmailTemplate",parentData:r,parentDataProperty:"rbaCou\
ntryEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaCountrySmsTemplate!==void 0&&(P(r.rbaCountrySmsTemplate,
{instancePath:i+"/rbaCountrySmsTemplate",parentData:r,parentDataProperty:"rbaCountrySmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.
errors),t=e.length)),r.rbaIpEmailTemplate!==void 0&&(P(r.rbaIpEmailTemplate,{instancePath:i+"/rbaIpEmailTemplate",parentData:r,parentDataProperty:"rbaIpEmailTem\
plate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaIpSmsTemplate!==void 0&&(P(r.rbaIpSmsTemplate,{instancePath:i+"/\
rbaIpSmsTemplate",parentData:r,parentDataProperty:"rbaIpSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaOneclickEmailTemplate!==
void 0&&(P(r.rbaOneclickEmailTemplate,{instancePath:i+"/rbaOneclickEmailTemplate",parentData:r,parentDataProperty:"rbaOneclickEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaOTPSmsTemplate!==void 0&&(P(r.rbaOTPSmsTemplate,{instancePath:i+"/rbaOTPSmsTemplate",parentData:r,parentDataProperty:"\
rbaOTPSmsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.emailTemplate2FA!==void 0&&(P(r.emailTemplate2FA,{instancePath:i+
"/emailTemplate2FA",parentData:r,parentDataProperty:"emailTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.smsTemplate2FA!==
void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTemplate2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&
(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoi\
ceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,
r!==void 0&&(r.isVoiceOtp=o))}}r.duoredirecturi!==void 0&&(E(r.duoredirecturi,{instancePath:i+"/duoredirecturi",parentData:r,parentDataProperty:"duoredirecturi",
rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.secondFactorAuthenticationToken!==void 0&&(Qe(r.secondFactorAuthenticationToken,
{instancePath:i+"/secondFactorAuthenticationToken",parentData:r,parentDataProperty:"secondFactorAuthenticationToken",rootData:p,dynamicAnchors:l})||(e=e===null?
Qe.errors:e.concat(Qe.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Vt.errors=e,t===0}Vt.evaluated={props:{loginUrl:!0,verificationUrl:!0,emailTemplate:!0,smsTemplate:!0,fields:!0,options:!0,passwordDelegation:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,rbaBrowserEmailTemplate:!0,rbaBrowserSmsTemplate:!0,rbaCityEmailTemplate:!0,
rbaCitySmsTemplate:!0,rbaCountryEmailTemplate:!0,rbaCountrySmsTemplate:!0,rbaIpEmailTemplate:!0,rbaIpSmsTemplate:!0,rbaOneclickEmailTemplate:!0,rbaOTPSmsTemplate:!0,
emailTemplate2FA:!0,smsTemplate2FA:!0,isVoiceOtp:!0,duoredirecturi:!0,secondFactorAuthenticationToken:!0},dynamicProps:!1,dynamicItems:!1};var Na=Mt;function ue(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>254){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}
ue.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}
Te.evaluated={dynamicProps:!1,dynamicItems:!1};function Mt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Mt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.email!==void 0&&(ue(r.email,{
instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.username!==
void 0&&(Te(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),
t=e.length)),r.passwordLessLoginTemplate!==void 0&&(P(r.passwordLessLoginTemplate,{instancePath:i+"/passwordLessLoginTemplate",parentData:r,parentDataProperty:"\
passwordLessLoginTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,
{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.
length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Mt.errors=
e,t===0}Mt.evaluated={props:{email:!0,username:!0,passwordLessLoginTemplate:!0,verificationUrl:!0},dynamicProps:!1,dynamicItems:!1};var Oa=Qt;function je(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}
je.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Qt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verificationToken"},message:"must have required property 'verification\
Token'"};e===null?e=[s]:e.push(s),t++}if(r.verificationToken!==void 0&&(je(r.verificationToken,{instancePath:i+"/verificationToken",parentData:r,parentDataProperty:"\
verificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,
{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s==
"string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(
s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than \
2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Qt.errors=e,t===0}Qt.evaluated={props:{verificationToken:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};
var ce=Bt;function Bt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Bt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Bt.errors=e,t===0}Bt.evaluated={props:{fields:!0},dynamicProps:!1,
dynamicItems:!1};var Ea=Gt;function qe(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>30){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}qe.
evaluated={dynamicProps:!1,dynamicItems:!1};function Gt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Gt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}if(r.phone!==
void 0&&(qe(r.phone,{instancePath:i+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=
e.length)),r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+
"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&
(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),t++}return Gt.errors=e,t===0}Gt.evaluated={props:{phone:!0,smsTemplate:!0,isVoiceOtp:!0},dynamicProps:!1,dynamicItems:!1};var dn=Ht;function Ht(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ht.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+
"/smsTemplate",parentData:r,parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ht.errors=e,t===0}Ht.evaluated={props:{fields:!0,
smsTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Sa=Kt;function Kt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Kt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.oneTouchLoginEmailTemplate!==void 0&&(P(r.oneTouchLoginEmailTemplate,{instancePath:i+
"/oneTouchLoginEmailTemplate",parentData:r,parentDataProperty:"oneTouchLoginEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.redirecturl!==void 0&&(E(r.redirecturl,{instancePath:i+"/redirecturl",parentData:r,parentDataProperty:"redirecturl",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kt.errors=e,t===0}Kt.evaluated={props:{oneTouchLoginEmailTemplate:!0,
redirecturl:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Pr=Wt;function Wt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Wt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,
parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!=
"boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===
null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Wt.errors=e,t===0}Wt.evaluated={props:{smsTemplate:!0,isVoiceOtp:!0},
dynamicProps:!1,dynamicItems:!1};var $a=Zt;function Be(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>20){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.
evaluated={dynamicProps:!1,dynamicItems:!1};function Zt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Zt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.otp===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[s]:e.push(s),t++}if(r.otp!==void 0&&
(Be(r.otp,{instancePath:i+"/otp",parentData:r,parentDataProperty:"otp",rootData:p,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.fields!==
void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===
void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+
"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[
n]:e.push(n),t++}}r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return Zt.errors=e,t===0}Zt.evaluated={props:{otp:!0,fields:!0,smsTemplate:!0},dynamicProps:!1,dynamicItems:!1};var _n=zt;function zt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=zt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"verificationToken"},message:"must have required property 'verificationToken'"};e===null?e=[s]:e.push(s),t++}r.verificationToken!==
void 0&&(je(r.verificationToken,{instancePath:i+"/verificationToken",parentData:r,parentDataProperty:"verificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?
je.errors:e.concat(je.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"\
welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zt.errors=e,t===0}zt.evaluated={props:{verificationToken:!0,welcomeEmailTemplate:!0},
dynamicProps:!1,dynamicItems:!1};var Ra=Jt;function me(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s=typeof r,n;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="strin\
g"&&(n=r)),n===void 0)if(s=="number"||s=="boolean")n=""+r;else if(r===null)n="";else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),t++}n!==void 0&&(r=n,h!==void 0&&(h[g]=n))}if(typeof r=="string"&&C(r)>255){let s={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}
me.evaluated={dynamicProps:!1,dynamicItems:!1};function Jt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Jt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientGuid===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientGuid"},message:"must have required property 'clientGuid'"};e===null?e=[
s]:e.push(s),t++}r.clientGuid!==void 0&&(me(r.clientGuid,{instancePath:i+"/clientGuid",parentData:r,parentDataProperty:"clientGuid",rootData:p,dynamicAnchors:l})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.email!==void 0&&(ue(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,
dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.username!==void 0&&(Te(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"\
username",rootData:p,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.phone!==void 0&&(qe(r.phone,{instancePath:i+"/phone",parentData:r,
parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.redirectUrl!==void 0&&(E(r.redirectUrl,{instancePath:i+
"/redirectUrl",parentData:r,parentDataProperty:"redirectUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.smartLoginEmailTemplate!==
void 0&&(P(r.smartLoginEmailTemplate,{instancePath:i+"/smartLoginEmailTemplate",parentData:r,parentDataProperty:"smartLoginEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Jt.errors=e,t===0}Jt.evaluated={props:{clientGuid:!0,
email:!0,username:!0,phone:!0,redirectUrl:!0,smartLoginEmailTemplate:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var _a=Xt;function Xt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientGuid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientGuid"},message:"must have required property 'clientGuid'"};e===null?e=[s]:e.push(s),t++}if(r.clientGuid!==void 0&&(me(r.
clientGuid,{instancePath:i+"/clientGuid",parentData:r,parentDataProperty:"clientGuid",rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=
e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s==
"string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(
s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than \
2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Xt.errors=e,t===0}Xt.evaluated={props:{clientGuid:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Ua=Yt;function Yt(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Yt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientGuid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientGuid"},message:"must have required property 'clientGuid'"};e===null?e=[s]:e.push(s),t++}if(r.clientGuid!==void 0&&(me(r.
clientGuid,{instancePath:i+"/clientGuid",parentData:r,parentDataProperty:"clientGuid",rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=
e.length)),r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"\
verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,
{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s==
"string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(
s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than \
2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Yt.errors=e,t===0}Yt.evaluated={props:{clientGuid:!0,emailTemplate:!0,verificationUrl:!0,welcomeEmailTemplate:!0,fields:!0},
dynamicProps:!1,dynamicItems:!1};var Fa=ei;function ei(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ei.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.identifier===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"identifier"},message:"must have required property 'identifier'"};e===null?e=[s]:e.push(s),t++}if(r.identifier!==void 0){let s=r.
identifier;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.identifier=o))}if(typeof s=="string"){if(C(s)>255){let n={instancePath:i+
"/identifier",schemaPath:"#/properties/identifier/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?
e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/identifier",schemaPath:"#/properties/identifier/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,
parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.emailTemplate!==void 0&&(P(r.emailTemplate,
{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ei.errors=e,t===0}
ei.evaluated={props:{identifier:!0,verificationUrl:!0,emailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Va=ri;function ri(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ri.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verific\
ationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.emailTemplate!==
void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/pr\
operties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s==
"string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT hav\
e more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return ri.errors=e,t===0}ri.evaluated={props:{verificationUrl:!0,emailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};
var Ma=si;function si(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=si.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_token"},message:"must have required property 'session_token'"};e===null?e=[s]:e.push(s),t++}r.session_token!==void 0&&
(Qe(r.session_token,{instancePath:i+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:p,dynamicAnchors:l})||(e=e===null?Qe.errors:e.concat(
Qe.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return si.errors=e,t===0}si.evaluated={props:{session_token:!0},dynamicProps:!1,dynamicItems:!1};var Qa=ti;function ti(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ti.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.provider===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.push(s),t++}if(r.provider!==void 0){let s=r.provider;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.provider=o))}if(typeof s=="string"&&C(s)>50){let n={instancePath:i+"/provider",schemaPath:"\
#/properties/provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ti.errors=e,t===0}
ti.evaluated={props:{provider:!0},dynamicProps:!1,dynamicItems:!1};var Ba=ii;function ii(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ii.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.fb_Access_Token!==void 0&&(L(r.fb_Access_Token,{instancePath:i+"/fb_Access_T\
oken",parentData:r,parentDataProperty:"fb_Access_Token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.google_Access_Token!==
void 0&&(L(r.google_Access_Token,{instancePath:i+"/google_Access_Token",parentData:r,parentDataProperty:"google_Access_Token",rootData:p,dynamicAnchors:l})||(e=
e===null?L.errors:e.concat(L.errors),t=e.length)),r.google_authcode!==void 0&&(L(r.google_authcode,{instancePath:i+"/google_authcode",parentData:r,parentDataProperty:"\
google_authcode",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.client_id!==void 0&&(L(r.client_id,{instancePath:i+"/clie\
nt_id",parentData:r,parentDataProperty:"client_id",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.refresh_token!==void 0&&
(L(r.refresh_token,{instancePath:i+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),r.id_Token!==void 0&&(L(r.id_Token,{instancePath:i+"/id_Token",parentData:r,parentDataProperty:"id_Token",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.providername!==void 0&&(L(r.providername,{instancePath:i+"/providername",parentData:r,parentDataProperty:"\
providername",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.tw_Access_Token!==void 0&&(L(r.tw_Access_Token,{instancePath:i+
"/tw_Access_Token",parentData:r,parentDataProperty:"tw_Access_Token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.tw_Token_Secret!==
void 0&&(L(r.tw_Token_Secret,{instancePath:i+"/tw_Token_Secret",parentData:r,parentDataProperty:"tw_Token_Secret",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.ln_Access_Token!==void 0&&(L(r.ln_Access_Token,{instancePath:i+"/ln_Access_Token",parentData:r,parentDataProperty:"ln_Access_T\
oken",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.fs_Access_Token!==void 0&&(L(r.fs_Access_Token,{instancePath:i+"/fs_\
Access_Token",parentData:r,parentDataProperty:"fs_Access_Token",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.code!==void 0&&
(L(r.code,{instancePath:i+"/code",parentData:r,parentDataProperty:"code",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.socialAppName!==
void 0&&(L(r.socialAppName,{instancePath:i+"/socialAppName",parentData:r,parentDataProperty:"socialAppName",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return ii.errors=e,t===0}ii.evaluated={props:{fb_Access_Token:!0,google_Access_Token:!0,google_authcode:!0,client_id:!0,refresh_token:!0,id_Token:!0,
providername:!0,tw_Access_Token:!0,tw_Token_Secret:!0,ln_Access_Token:!0,fs_Access_Token:!0,code:!0,socialAppName:!0},dynamicProps:!1,dynamicItems:!1};var Ga=ni;function ni(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ni.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[s]:e.push(s),t++}if(r.token!==void 0){let s=r.token;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.token=o))}if(typeof s=="string"&&C(s)>255){let n={instancePath:i+"/token",schemaPath:"#/prope\
rties/token/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ni.errors=e,t===0}ni.evaluated=
{props:{token:!0},dynamicProps:!1,dynamicItems:!1};var Ha=oi;function oi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=oi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email!==void 0){let s=r.email;if(typeof s!="string"){let n=typeof s,o;if(n==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.email=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/email",schemaPath:"\
#/properties/email/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.phone!==
void 0){let s=r.phone;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.phone=o))}if(typeof s=="string"){if(C(s)>30){let n={instancePath:i+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{bounds:[1,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:e.
push(n),t++}if(C(s)<1){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{bounds:[1,30]},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.userName!==void 0){let s=r.userName;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.
isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+
"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=
o,r!==void 0&&(r.userName=o))}if(typeof s=="string"){if(C(s)>255){let n={instancePath:i+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/userName",schemaPath:"\
#/properties/userName/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.
fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=
s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={
instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};
e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return oi.errors=e,t===0}oi.evaluated={props:{email:!0,phone:!0,userName:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var De=ai;function ai(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ai.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[s]:e.push(s),t++}if(r.uid!==void 0){let s=r.uid;if(typeof s!="str\
ing"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+
s;else if(s===null)o="";else{let u={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.uid=o))}if(typeof s=="string"){if(C(s)>50){let n={instancePath:i+"/uid",schemaPath:"#/properties/uid/ma\
xLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+
"/uid",schemaPath:"#/properties/uid/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ai.
errors=e,t===0}ai.evaluated={props:{uid:!0},dynamicProps:!1,dynamicItems:!1};var Ka=pi;function pi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.nullSupport!==void 0){let s=r.nullSupport;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let u={instancePath:i+"/nullSupport",schemaPath:"#/properties/nullSupport/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.nullSupport=o))}}if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pi.errors=e,t===0}pi.evaluated={props:{nullSupport:!0,fields:!0},
dynamicProps:!1,dynamicItems:!1};var Wa=li;function li(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=li.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sendEmail!==void 0){let s=r.sendEmail;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let u={instancePath:i+"/sendEmail",schemaPath:"#/properties/sendEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.sendEmail=o))}}r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,
parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.resetPasswordUrl!==void 0&&(E(r.resetPasswordUrl,
{instancePath:i+"/resetPasswordUrl",parentData:r,parentDataProperty:"resetPasswordUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=
e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return li.
errors=e,t===0}li.evaluated={props:{sendEmail:!0,emailTemplate:!0,resetPasswordUrl:!0},dynamicProps:!1,dynamicItems:!1};var Za=ui;function ui(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ui.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.tokentype===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tokentype"},message:"must have required property 'tokentype'"};e===null?e=[s]:e.push(s),t++}if(r.tokentype!==void 0){let s=r.
tokentype;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/tokentype",schemaPath:"#/properties/tokentype/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.tokentype=o))}if(typeof s=="string"){if(C(s)>50){let n={instancePath:i+
"/tokentype",schemaPath:"#/properties/tokentype/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?
e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/tokentype",schemaPath:"#/properties/tokentype/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ui.errors=e,t===0}ui.evaluated={props:{tokentype:!0},dynamicProps:!1,dynamicItems:!1};var za=mi;function mi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=mi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsotptype===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"smsotptype"},message:"must have required property 'smsotptype'"};e===null?e=[s]:e.push(s),t++}if(r.smsotptype!==void 0){let s=r.
smsotptype;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/smsotptype",schemaPath:"#/properties/smsotptype/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.smsotptype=o))}if(typeof s=="string"){if(C(s)>50){let n={instancePath:i+
"/smsotptype",schemaPath:"#/properties/smsotptype/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?
e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/smsotptype",schemaPath:"#/properties/smsotptype/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return mi.errors=e,t===0}mi.evaluated={props:{smsotptype:!0},dynamicProps:!1,dynamicItems:!1};var Un=fi;function fi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.refresh_Token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"refresh_Token"},message:"must have required property 'refresh_Token'"};e===null?e=[s]:e.push(s),t++}if(r.refresh_Token!==void 0){
let s=r.refresh_Token;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.refresh_Token=o))}if(typeof s=="string"){if(C(s)>100){
let n={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/refresh_Token",schemaPath:"#/properties/refresh_Token/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fi.errors=e,t===0}fi.evaluated={props:{refresh_Token:!0},
dynamicProps:!1,dynamicItems:!1};var yn=ci;function ci(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ci.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[s]:e.push(s),t++}if(r.id===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.uid!==void 0){let s=r.
uid;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="numbe\
r"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.uid=o))}if(typeof s=="string"){if(C(s)>50){let n={instancePath:i+"/uid",schemaPath:"\
#/properties/uid/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){
let n={instancePath:i+"/uid",schemaPath:"#/properties/uid/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),t++}}}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,
typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.id=o))}if(typeof s=="string"){if(C(
s)>64){let n={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 charact\
ers"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ci.errors=e,t===0}ci.evaluated={props:{uid:!0,id:!0},dynamicProps:!1,dynamicItems:!1};var Fn=di;function di(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=di.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.timeDifference!==void 0){let s=r.timeDifference;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)&&(o=s)),o===void 0)if(n==="boolean"||s===null||n==="string"&&s&&s==+s&&!(s%1))o=+s;else{let u={instancePath:i+"/timeDifference",schemaPath:"#/properties/time\
Difference/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.timeDifference=o))}
if(typeof s=="number"&&isFinite(s)){if(s>525600||isNaN(s)){let n={instancePath:i+"/timeDifference",schemaPath:"#/properties/timeDifference/maximum",keyword:"max\
imum",params:{bounds:[1,525600]},message:"must be <= 525600"};e===null?e=[n]:e.push(n),t++}if(s<1||isNaN(s)){let n={instancePath:i+"/timeDifference",schemaPath:"\
#/properties/timeDifference/minimum",keyword:"minimum",params:{bounds:[1,525600]},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return di.errors=e,t===0}di.evaluated={props:{timeDifference:!0},
dynamicProps:!1,dynamicItems:!1};var Ja=yi;function yi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=yi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.resetPasswordUrl!==void 0&&(E(r.resetPasswordUrl,{instancePath:i+"/resetPass\
wordUrl",parentData:r,parentDataProperty:"resetPasswordUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.emailTemplate!==
void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"\
g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-resp\
onse"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.
errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticke\
t",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/\
qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yi.errors=e,t===0}
yi.evaluated={props:{resetPasswordUrl:!0,emailTemplate:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var br=hi;function hi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=hi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-response"],{instancePath:i+
"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,
dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticke\
t",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return hi.errors=e,t===0}hi.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};var Xa=gi;function gi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=gi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.resetpasskeyurl!==void 0){let s=r.resetpasskeyurl;if(typeof s!="string"){
let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===
null)o="";else{let u={instancePath:i+"/resetpasskeyurl",schemaPath:"#/properties/resetpasskeyurl/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.resetpasskeyurl=o))}if(typeof s=="string"&&C(s)>2048){let n={instancePath:i+"/resetpasskeyur\
l",schemaPath:"#/properties/resetpasskeyurl/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?
e=[n]:e.push(n),t++}}r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return gi.errors=e,t===0}gi.evaluated={props:{resetpasskeyurl:!0,emailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Vn=Pi;function Pi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Pi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.vtoken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"vtoken"},message:"must have required property 'vtoken'"};e===null?e=[s]:e.push(s),t++}if(r.vtoken!==void 0){let s=r.vtoken;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.vtoken=o))}if(typeof s=="string"){if(C(s)>200){let n={instancePath:i+"/vtoken",schemaPath:"\
#/properties/vtoken/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<
1){let n={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Pi.errors=e,t===0}Pi.evaluated={props:{vtoken:!0},dynamicProps:!1,dynamicItems:!1};var Mn=bi;function bi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=bi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.resetPINUrl!==void 0&&(E(r.
resetPINUrl,{instancePath:i+"/resetPINUrl",parentData:r,parentDataProperty:"resetPINUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return bi.
errors=e,t===0}bi.evaluated={props:{emailTemplate:!0,resetPINUrl:!0},dynamicProps:!1,dynamicItems:!1};var Ya=vi;function vi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=vi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.pinAuthToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pinAuthToken"},message:"must have required property 'pinAuthToken'"};e===null?e=[s]:e.push(s),t++}if(r.pinAuthToken!==void 0){
let s=r.pinAuthToken;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.pinAuthToken=o))}if(typeof s=="string"){if(C(s)>100){
let n={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/minLength",keyword:"min\
Length",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.fields!==void 0){let s=r.fields;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/p\
roperties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return vi.errors=e,t===0}vi.evaluated=
{props:{pinAuthToken:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var ep=ki;function ki(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ki.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_token===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_token"},message:"must have required property 'session_token'"};e===null?e=[s]:e.push(s),t++}if(r.session_token!==void 0){
let s=r.session_token;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.session_token=o))}if(typeof s=="string"){if(C(s)>100){
let n={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/session_token",schemaPath:"#/properties/session_token/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ki.errors=e,t===0}ki.evaluated={props:{session_token:!0},
dynamicProps:!1,dynamicItems:!1};var Qn=wi;function wi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=wi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&
(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.
concat(E.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return wi.errors=e,t===0}wi.evaluated={props:{emailTemplate:!0,verificationUrl:!0},dynamicProps:!1,dynamicItems:!1};var rp=Ii;function Ii(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ii.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.welcomeEmailTemplate!==
void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.isVoiceOtp!==
void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),
o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.fields!==void 0){
let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:
e.push(n),t++}}r.options!==void 0&&(P(r.options,{instancePath:i+"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.invitation_token!==void 0&&(P(r.invitation_token,{instancePath:i+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ii.errors=e,t===0}Ii.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,
smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,fields:!0,options:!0,invitation_token:!0},dynamicProps:!1,dynamicItems:!1};var sp=Ti;function Ti(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ti.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.welcomeEmailTemplate!==
void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.isVoiceOtp!==
void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),
o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.fields!==void 0){
let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:
e.push(n),t++}}r.options!==void 0&&(P(r.options,{instancePath:i+"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.invitation_token!==void 0&&(P(r.invitation_token,{instancePath:i+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-resp\
onse"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"h-cap\
tcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+
"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Ti.errors=e,t===0}Ti.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,
fields:!0,options:!0,invitation_token:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};
var tp=ji;function ji(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ji.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken!==void 0&&(je(r.verificationToken,{instancePath:i+"/ve\
rificationToken",parentData:r,parentDataProperty:"verificationToken",rootData:p,dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.otp!==
void 0&&(Be(r.otp,{instancePath:i+"/otp",parentData:r,parentDataProperty:"otp",rootData:p,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),
r.email!==void 0&&(ue(r.email,{instancePath:i+"/email",parentData:r,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.
errors),t=e.length)),r.url!==void 0&&(E(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.
concat(E.errors),t=e.length)),r.uuid!==void 0){let s=r.uuid;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,
typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/uuid",schemaPath:"#/properties/uuid\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.uuid=o))}if(typeof s=="strin\
g"&&C(s)>64){let n={instancePath:i+"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more than \
64 characters"};e===null?e=[n]:e.push(n),t++}}if(r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.fields!==void 0){let s=r.fields;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"\
#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ji.errors=e,t===0}
ji.evaluated={props:{verificationToken:!0,otp:!0,email:!0,url:!0,uuid:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var ip=qi;function qi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&(E(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"\
url",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+
"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&
(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){
let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 cha\
racters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return qi.errors=e,t===0}qi.evaluated={props:{url:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var np=Di;function Di(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Di.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"username"},message:"must have required property 'username'"};e===null?e=[s]:e.push(s),t++}r.username!==void 0&&(Te(r.username,
{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Di.errors=e,t===0}
Di.evaluated={props:{username:!0},dynamicProps:!1,dynamicItems:!1};var op=Li;function Li(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Li.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}r.phone!==void 0&&(qe(r.phone,{instancePath:i+
"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Li.errors=e,t===0}Li.evaluated={props:{phone:!0},
dynamicProps:!1,dynamicItems:!1};var ap=Ci;function Ci(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ci.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientguid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientguid"},message:"must have required property 'clientguid'"};e===null?e=[s]:e.push(s),t++}r.clientguid!==void 0&&(me(r.clientguid,
{instancePath:i+"/clientguid",parentData:r,parentDataProperty:"clientguid",rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ci.errors=e,t===0}
Ci.evaluated={props:{clientguid:!0},dynamicProps:!1,dynamicItems:!1};var pp=xi;function xi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=xi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.identifier===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"identifier"},message:"must have required property 'identifier'"};e===null?e=[s]:e.push(s),t++}r.identifier!==void 0&&(ue(r.identifier,
{instancePath:i+"/identifier",parentData:r,parentDataProperty:"identifier",rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xi.errors=e,t===0}
xi.evaluated={props:{identifier:!0},dynamicProps:!1,dynamicItems:!1};var lp=Ai;function Ai(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ai.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.welcomeEmailTemplate!==
void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"\
verificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.options!==void 0&&(P(r.options,{instancePath:i+
"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ai.errors=e,t===0}Ai.evaluated={props:{emailTemplate:!0,
welcomeEmailTemplate:!0,verificationUrl:!0,fields:!0,options:!0},dynamicProps:!1,dynamicItems:!1};var up=Ni;function Ni(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ni.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.duoredirecturi!==void 0){let s=r.duoredirecturi;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/duoredirecturi",schemaPath:"#/properties/duoredirecturi/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.duoredirecturi=o))}if(typeof s=="string"&&C(s)>2048){let n={instancePath:i+"/duoredirecturi",schemaPath:"\
#/properties/duoredirecturi/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ni.errors=
e,t===0}Ni.evaluated={props:{isVoiceOtp:!0,duoredirecturi:!0},dynamicProps:!1,dynamicItems:!1};var Bn=Oi;function Oi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Oi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTempla\
te2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){
let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)
if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}r.options!==void 0&&(P(r.options,
{instancePath:i+"/options",parentData:r,parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Oi.errors=e,t===0}Oi.evaluated=
{props:{smsTemplate2FA:!0,isVoiceOtp:!0,options:!0},dynamicProps:!1,dynamicItems:!1};var mp=Ei;function Ei(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ei.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r["g-recaptcha-response"]!==void 0&&(L(r["g-\
recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.
errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,parentDataProperty:"\
h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+
"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==
void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Ei.errors=e,t===0}Ei.evaluated={props:{fields:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};var Gn=Si;function Si(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Si.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"emailId"},message:"must have required property 'emailId'"};e===null?e=[s]:e.push(s),t++}if(r.emailId!==void 0){let s=r.emailId;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/emailId",schemaPath:"#/properties/emailId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.emailId=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/emailId",schemaPath:"\
#/properties/emailId/maxLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(C(
s)<1){let n={instancePath:i+"/emailId",schemaPath:"#/properties/emailId/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than\
 1 characters"};e===null?e=[n]:e.push(n),t++}}}r.emailTemplate2FA!==void 0&&(P(r.emailTemplate2FA,{instancePath:i+"/emailTemplate2FA",parentData:r,parentDataProperty:"\
emailTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Si.errors=e,t===0}Si.evaluated={props:{emailId:!0,emailTemplate2FA:!0},
dynamicProps:!1,dynamicItems:!1};var fp=$i;function $i(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=$i.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,
{instancePath:i+"/smsTemplate2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",
rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+
"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.
qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"\
qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $i.errors=e,t===0}$i.evaluated={props:{fields:!0,smsTemplate2FA:!0,"g\
-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var cp=Ri;function Ri(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ri.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,
{instancePath:i+"/smsTemplate2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ri.errors=e,t===0}
Ri.evaluated={props:{fields:!0,smsTemplate2FA:!0},dynamicProps:!1,dynamicItems:!1};var dp=_i;function _i(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_i.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,
{instancePath:i+"/smsTemplate2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r["g-recaptcha-response"]!==void 0&&(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",
rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+
"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.
qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_randstr!==void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"\
qq_captcha_randstr",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.rbaBrowserEmailTemplate!==void 0){let s=r.rbaBrowserEmailTemplate;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/rbaBrowserEmailTemplate",schemaPath:"#/properties/rbaBrowserEmailTemplate/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaBrowserEmailTemplate=o))}if(typeof s=="st\
ring"&&C(s)>255){let n={instancePath:i+"/rbaBrowserEmailTemplate",schemaPath:"#/properties/rbaBrowserEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[
0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaCityEmailTemplate!==void 0){let s=r.rbaCityEmailTemplate;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/rbaCityEmailTemplate",schemaPath:"#/properties/rbaCityEmailTemplate/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaCityEmailTemplate=o))}if(typeof s=="string"&&C(s)>255){let n={
instancePath:i+"/rbaCityEmailTemplate",schemaPath:"#/properties/rbaCityEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT ha\
ve more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaCountryEmailTemplate!==void 0){let s=r.rbaCountryEmailTemplate;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/rbaCountryEmailTemplate",schemaPath:"#/properties/rbaCountryEmailTemplate/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaCountryEmailTemplate=o))}if(typeof s=="string"&&C(s)>255){let n={instancePath:i+
"/rbaCountryEmailTemplate",schemaPath:"#/properties/rbaCountryEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more t\
han 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaIpEmailTemplate!==void 0){let s=r.rbaIpEmailTemplate;if(typeof s!="string"){let n=typeof s,o;if(n=="o\
bject"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={
instancePath:i+"/rbaIpEmailTemplate",schemaPath:"#/properties/rbaIpEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaIpEmailTemplate=o))}if(typeof s=="string"&&C(s)>255){let n={instancePath:i+"/rbaIpEmailTemplate",schemaPath:"\
#/properties/rbaIpEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _i.errors=
e,t===0}_i.evaluated={props:{fields:!0,smsTemplate2FA:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,rbaBrowserEmailTemplate:!0,
rbaCityEmailTemplate:!0,rbaCountryEmailTemplate:!0,rbaIpEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var yp=Ui;function Ui(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ui.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTempla\
te2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){
let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)
if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ui.errors=e,t===0}Ui.evaluated={props:{smsTemplate2FA:!0,
isVoiceOtp:!0},dynamicProps:!1,dynamicItems:!1};var hp=Fi;function Fi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Fi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate2FA!==void 0&&(P(r.emailTemplate2FA,{instancePath:i+"/emailTemp\
late2FA",parentData:r,parentDataProperty:"emailTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fi.errors=e,t===0}Fi.evaluated={props:{emailTemplate2FA:!0},
dynamicProps:!1,dynamicItems:!1};var hn=Vi;function Vi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Vi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaBrowserEmailTemplate!==void 0){let s=r.
rbaBrowserEmailTemplate;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===
void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/rbaBrowserEmailTemplate",schemaPath:"#/properties/rbaBrowserEmailT\
emplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaBrowserEmailTemplate=
o))}if(typeof s=="string"&&C(s)>255){let n={instancePath:i+"/rbaBrowserEmailTemplate",schemaPath:"#/properties/rbaBrowserEmailTemplate/maxLength",keyword:"maxLe\
ngth",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaCityEmailTemplate!==void 0){let s=r.rbaCityEmailTemplate;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/rbaCityEmailTemplate",schemaPath:"#/properties/rbaCityEmailTemplate/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaCityEmailTemplate=o))}if(typeof s=="string"&&C(
s)>255){let n={instancePath:i+"/rbaCityEmailTemplate",schemaPath:"#/properties/rbaCityEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaCountryEmailTemplate!==void 0){let s=r.rbaCountryEmailTemplate;if(typeof s!="stri\
ng"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+
s;else if(s===null)o="";else{let u={instancePath:i+"/rbaCountryEmailTemplate",schemaPath:"#/properties/rbaCountryEmailTemplate/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaCountryEmailTemplate=o))}if(typeof s=="string"&&C(s)>255){let n={
instancePath:i+"/rbaCountryEmailTemplate",schemaPath:"#/properties/rbaCountryEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must \
NOT have more than 255 characters"};e===null?e=[n]:e.push(n),t++}}if(r.rbaIpEmailTemplate!==void 0){let s=r.rbaIpEmailTemplate;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/rbaIpEmailTemplate",schemaPath:"#/properties/rbaIpEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.rbaIpEmailTemplate=o))}if(typeof s=="string"&&C(s)>255){let n={instancePath:i+"/rbaIpEmailTem\
plate",schemaPath:"#/properties/rbaIpEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Vi.errors=e,t===0}Vi.evaluated={props:{fields:!0,rbaBrowserEmailTemplate:!0,rbaCityEmailTemplate:!0,rbaCountryEmailTemplate:!0,rbaIpEmailTemplate:!0},
dynamicProps:!1,dynamicItems:!1};var gp=Mi;function Mi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Mi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTempla\
te2FA",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){
let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)
if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}if(r.duoredirecturi!==void 0){
let s=r.duoredirecturi;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===
void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/duoredirecturi",schemaPath:"#/properties/duoredirecturi/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.duoredirecturi=o))}if(typeof s=="string"&&C(
s)>2048){let n={instancePath:i+"/duoredirecturi",schemaPath:"#/properties/duoredirecturi/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must N\
OT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Mi.errors=e,t===0}Mi.evaluated={props:{smsTemplate2FA:!0,isVoiceOtp:!0,duoredirecturi:!0},dynamicProps:!1,dynamicItems:!1};
var Pp=Qi;function Qi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Qi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTemplate2F\
A",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r["g-recaptcha-response"]!==
void 0&&(L(r["g-recaptcha-response"],{instancePath:i+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r["h-captcha-response"]!==void 0&&(L(r["h-captcha-response"],{instancePath:i+"/h-captcha-response",parentData:r,
parentDataProperty:"h-captcha-response",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.qq_captcha_ticket!==void 0&&(L(r.qq_captcha_ticket,
{instancePath:i+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.qq_captcha_randstr!==void 0&&(P(r.qq_captcha_randstr,{instancePath:i+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:p,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Qi.errors=e,t===0}Qi.evaluated={props:{smsTemplate2FA:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,
qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var bp=Bi;function Bi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Bi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.smsTemplate2FA!==void 0&&(P(r.smsTemplate2FA,{instancePath:i+"/smsTemplate2F\
A",parentData:r,parentDataProperty:"smsTemplate2FA",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Bi.errors=e,t===0}Bi.evaluated={props:{smsTemplate2FA:!0},
dynamicProps:!1,dynamicItems:!1};var vp=Gi;function Gi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Gi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gi.errors=e,t===0}Gi.evaluated={props:{isVoiceOtp:!0},dynamicProps:!1,dynamicItems:!1};var kp=Hi;function Hi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Hi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailId!==void 0){let s=r.emailId;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/emailId",schemaPath:"#/properties/emailId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.emailId=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/emailId",schemaPath:"#/properties/emailId/ma\
xLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+
"/emailId",schemaPath:"#/properties/emailId/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 characters"};e===null?e=[
n]:e.push(n),t++}}}r.emailTemplate!==void 0&&(P(r.emailTemplate,{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return Hi.errors=e,t===0}Hi.evaluated={props:{emailId:!0,emailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var wp=Ki;function Ki(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ki.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.preventRefresh!==void 0){let s=r.preventRefresh;if(typeof s!="boolean"){
let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s===
"true"||s===1)o=!0;else{let u={instancePath:i+"/preventRefresh",schemaPath:"#/properties/preventRefresh/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.preventRefresh=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ki.errors=e,t===0}Ki.evaluated={props:{preventRefresh:!0},dynamicProps:!1,dynamicItems:!1};
var Ip=Wi;function Wi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Wi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.expiresIn!==void 0){let s=r.expiresIn;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(o=s)),o===void 0)if(n==="boolean"||s===
null||n==="string"&&s&&s==+s&&!(s%1))o=+s;else{let u={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.expiresIn=o))}if(typeof s=="number"&&isFinite(s)){if(s>129600||isNaN(s)){
let n={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/maximum",keyword:"maximum",params:{bounds:[1,129600]},message:"must be <= 129600"};e===null?
e=[n]:e.push(n),t++}if(s<1||isNaN(s)){let n={instancePath:i+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{bounds:[1,129600]},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(r.isWeb!==void 0){let s=r.isWeb;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+
"/isWeb",schemaPath:"#/properties/isWeb/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==
void 0&&(r.isWeb=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Wi.errors=e,t===0}Wi.evaluated={props:{access_token:!0,expiresIn:!0,isWeb:!0},dynamicProps:!1,dynamicItems:!1};var Tp=Zi;function Zi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Zi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return Zi.errors=e,t===0}Zi.evaluated={props:{access_token:!0},dynamicProps:!1,dynamicItems:!1};var jp=zi;function zi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=zi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token!==void 0){let s=r.access_token;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.access_token=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+"/access_token",schemaPath:"#/pro\
perties/access_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(
s)<1){let n={instancePath:i+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.preventRefresh!==void 0){let s=r.preventRefresh;if(typeof s!="boolean"){let n=typeof s,o;if(n=="ob\
ject"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=
!0;else{let u={instancePath:i+"/preventRefresh",schemaPath:"#/properties/preventRefresh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.preventRefresh=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zi.errors=e,t===0}zi.evaluated={props:{access_token:!0,preventRefresh:!0},dynamicProps:!1,dynamicItems:!1};
var qp=Ji;function Ji(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ji.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==void 0){let s=r.token;if(typeof s!="string"){let n=typeof s,o;if(n==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.token=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/token",schemaPath:"\
#/properties/token/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.accountId!==
void 0){let s=r.accountId;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===
void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.accountId=o))}if(typeof s=="string"){if(C(s)>50){let n={
instancePath:i+"/accountId",schemaPath:"#/properties/accountId/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 charact\
ers"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"minLength",params:{bounds:[
1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.profileId!==void 0){let s=r.profileId;if(typeof s!="string"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o=
"";else{let u={instancePath:i+"/profileId",schemaPath:"#/properties/profileId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.profileId=o))}if(typeof s=="string"){if(C(s)>50){let n={instancePath:i+"/profileId",schemaPath:"#/properties/pr\
ofileId/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+
"/profileId",schemaPath:"#/properties/profileId/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Ji.errors=e,t===0}Ji.evaluated={props:{token:!0,accountId:!0,profileId:!0},dynamicProps:!1,dynamicItems:!1};var Dp=Xi;function Xi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.challenge===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"challenge"},message:"must have required property 'challenge'"};e===null?e=[s]:e.push(s),t++}if(r.challenge!==void 0){let s=r.
challenge;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.challenge=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+
"/challenge",schemaPath:"#/properties/challenge/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/challenge",schemaPath:"#/properties/challenge/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Xi.errors=e,t===0}Xi.evaluated={props:{challenge:!0},dynamicProps:!1,dynamicItems:!1};var Lp=Yi;function Yi(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Yi.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.state=o))}if(typeof s=="string"){if(C(s)>200){let n={instancePath:i+"/state",schemaPath:"#/pr\
operties/state/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){
let n={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),t++}}}if(r.redirect_uri!==void 0){let s=r.redirect_uri;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&
s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/red\
irect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&
(s=o,r!==void 0&&(r.redirect_uri=o))}if(typeof s=="string"&&C(s)>2048){let n={instancePath:i+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",keyword:"\
maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Yi.errors=e,t===0}Yi.evaluated={props:{state:!0,redirect_uri:!0},
dynamicProps:!1,dynamicItems:!1};var Cp=en,ul={type:"object",properties:{vtype:{type:"string",enum:["emailverification","addemail","reset","deleteuser","autolog\
in","OneClickSignIn","smartlogin","onetouchlogin","resetpin","resetpasskey"]},vtoken:{type:"string",minLength:1,maxLength:200}},required:["vtype","vtoken"],$id:"\
~openLink~query"};function en(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=en.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.vtype===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"vtype"},message:"must have required property 'vtype'"};e===null?e=[s]:e.push(s),t++}if(r.vtoken===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"vtoken"},message:"must have required property 'vtoken'"};e===null?e=[s]:e.push(s),t++}if(r.vtype!==
void 0){let s=r.vtype;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/vtype",schemaPath:"#/properties/vtype/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.vtype=o))}if(!(s==="emailverification"||s==="addemail"||s==="res\
et"||s==="deleteuser"||s==="autologin"||s==="OneClickSignIn"||s==="smartlogin"||s==="onetouchlogin"||s==="resetpin"||s==="resetpasskey")){let n={instancePath:i+
"/vtype",schemaPath:"#/properties/vtype/enum",keyword:"enum",params:{allowedValues:ul.properties.vtype.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}if(r.vtoken!==void 0){let s=r.vtoken;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/vtoken",schemaPath:"#/pr\
operties/vtoken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.vtoken=o))}if(typeof s==
"string"){if(C(s)>200){let n={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT \
have more than 200 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/vtoken",schemaPath:"#/properties/vtoken/minLength",keyword:"minL\
ength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return en.errors=e,t===0}en.evaluated={props:{vtype:!0,vtoken:!0},dynamicProps:!1,
dynamicItems:!1};var xp=rn;function rn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}r.emailTemplate!==void 0&&(P(r.emailTemplate,
{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rn.errors=e,t===0}rn.evaluated={props:{fields:!0,emailTemplate:!0,
verificationUrl:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Ap=sn;function sn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=sn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;
if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{
let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}
o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.nullSupport!==void 0){let s=r.nullSupport;
if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||
s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/nullSupport",schemaPath:"#/properties/nullSupport/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.nullSupport=o))}}if(r.emailTemplate!==void 0&&(P(r.emailTemplate,
{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.verificationUrl!==void 0&&(E(r.verificationUrl,{instancePath:i+"/verificationUrl",parentData:r,parentDataProperty:"ve\
rificationUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boole\
an"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=
!1;else if(s==="true"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}r.options!==void 0&&(P(r.options,{instancePath:i+"/options",parentData:r,
parentDataProperty:"options",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sn.errors=e,t===0}sn.evaluated={props:{fields:!0,nullSupport:!0,
emailTemplate:!0,smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,options:!0},dynamicProps:!1,dynamicItems:!1};var Np=tn;function tn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=tn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.deleteUrl!==void 0&&(E(r.deleteUrl,{instancePath:i+"/deleteUrl",parentData:r,
parentDataProperty:"deleteUrl",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.emailTemplate!==void 0&&(P(r.emailTemplate,
{instancePath:i+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return tn.errors=e,t===0}
tn.evaluated={props:{deleteUrl:!0,emailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Op=nn;function nn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=nn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deletetoken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deletetoken"},message:"must have required property 'deletetoken'"};e===null?e=[s]:e.push(s),t++}if(r.deletetoken!==void 0){let s=r.
deletetoken;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n==
"number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/deletetoken",schemaPath:"#/properties/deletetoken/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.deletetoken=o))}if(typeof s=="string"){if(C(s)>200){let n={
instancePath:i+"/deletetoken",schemaPath:"#/properties/deletetoken/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 c\
haracters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/deletetoken",schemaPath:"#/properties/deletetoken/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nn.errors=e,t===0}nn.evaluated={props:{deletetoken:!0},dynamicProps:!1,dynamicItems:!1};
var Ep=on;function on(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=on.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,
parentDataProperty:"smsTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return on.errors=e,t===0}on.evaluated={props:{smsTemplate:!0},dynamicProps:!1,
dynamicItems:!1};var Sp=an;function an(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=an.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.otp===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[s]:e.push(s),t++}if(r.otp!==void 0){let s=r.otp;if(typeof s!="str\
ing"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+
s;else if(s===null)o="";else{let u={instancePath:i+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.otp=o))}if(typeof s=="string"){if(C(s)>20){let n={instancePath:i+"/otp",schemaPath:"#/properties/otp/ma\
xLength",keyword:"maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+
"/otp",schemaPath:"#/properties/otp/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),t++}}}if(r.fields!==void 0){let s=r.fields;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s==
"string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(
s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than \
2000 characters"};e===null?e=[n]:e.push(n),t++}}if(r.smsTemplate!==void 0&&(P(r.smsTemplate,{instancePath:i+"/smsTemplate",parentData:r,parentDataProperty:"smsT\
emplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.isVoiceOtp!==void 0){let s=r.isVoiceOtp;if(typeof s!="boolean"){let n=typeof s,
o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="tru\
e"||s===1)o=!0;else{let u={instancePath:i+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isVoiceOtp=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return an.errors=e,t===0}an.evaluated={props:{otp:!0,fields:!0,smsTemplate:!0,isVoiceOtp:!0},dynamicProps:!1,
dynamicItems:!1};var $p=pn;function pn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=pn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.welcomeEmailTemplate!==void 0&&(P(r.welcomeEmailTemplate,{instancePath:i+"/w\
elcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length));else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pn.errors=e,t===0}
pn.evaluated={props:{welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var Rp=ln;function ln(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ln.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),t++}if(r.email!==void 0){let s=r.email;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.email=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/email",schemaPath:"#/pr\
operties/email/maxLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){
let n={instancePath:i+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return ln.errors=e,t===0}ln.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};var _p=un;function un(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=un.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.userName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"userName"},message:"must have required property 'userName'"};e===null?e=[s]:e.push(s),t++}if(r.userName!==void 0){let s=r.userName;
if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||
n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.userName=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/userName",
schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(
n),t++}if(C(s)<1){let n={instancePath:i+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),t++}return un.errors=e,t===0}un.evaluated={props:{userName:!0},dynamicProps:!1,dynamicItems:!1};var Up=mn;function mn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=mn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[s]:e.push(s),t++}if(r.phone!==void 0){let s=r.phone;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.phone=o))}if(typeof s=="string"){if(C(s)>254){let n={instancePath:i+"/phone",schemaPath:"#/pr\
operties/phone/maxLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){
let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return mn.errors=e,t===0}mn.evaluated={props:{phone:!0},dynamicProps:!1,dynamicItems:!1};var Fp=fn;function fn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.consentToken===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"consentToken"},message:"must have required property 'consentToken'"};e===null?e=[s]:e.push(s),t++}if(r.consentToken!==void 0){
let s=r.consentToken;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)
if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/consentToken",schemaPath:"#/properties/consentToken/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.consentToken=o))}if(typeof s=="string"){if(C(s)>100){
let n={instancePath:i+"/consentToken",schemaPath:"#/properties/consentToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[n]:e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/consentToken",schemaPath:"#/properties/consentToken/minLength",keyword:"min\
Length",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.fields!==void 0){let s=r.fields;if(typeof s!=
"string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),o===void 0)if(n=="number"||n=="boolean")
o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.fields=o))}if(typeof s=="string"&&C(s)>2e3){let n={instancePath:i+"/fields",schemaPath:"#/p\
roperties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fn.errors=e,t===0}fn.evaluated=
{props:{consentToken:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Vp=cn;function cn(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:p=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=cn.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.event===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"event"},message:"must have required property 'event'"};e===null?e=[s]:e.push(s),t++}if(r.isCustom===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"isCustom"},message:"must have required property 'isCustom'"};e===null?e=[s]:e.push(s),t++}if(r.
event!==void 0){let s=r.event;if(typeof s!="string"){let n=typeof s,o;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="string"&&(o=s)),
o===void 0)if(n=="number"||n=="boolean")o=""+s;else if(s===null)o="";else{let u={instancePath:i+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}o!==void 0&&(s=o,r!==void 0&&(r.event=o))}if(typeof s=="string"){if(C(s)>100){let n={instancePath:i+
"/event",schemaPath:"#/properties/event/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[n]:
e.push(n),t++}if(C(s)<1){let n={instancePath:i+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r.isCustom!==void 0){let s=r.isCustom;if(typeof s!="boolean"){let n=typeof s,o;if(n=="object"&&
Array.isArray(s)&&s.length==1&&(s=s[0],n=typeof s,typeof s=="boolean"&&(o=s)),o===void 0)if(s==="false"||s===0||s===null)o=!1;else if(s==="true"||s===1)o=!0;else{
let u={instancePath:i+"/isCustom",schemaPath:"#/properties/isCustom/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(
u),t++}o!==void 0&&(s=o,r!==void 0&&(r.isCustom=o))}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[s]:e.push(s),t++}return cn.errors=e,t===0}cn.evaluated={props:{event:!0,isCustom:!0},dynamicProps:!1,dynamicItems:!1};var vl={listCustomObjects:{query:Ge,response:{200:{"application/json":vn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},createCustomObject:{query:Ge,body:{"application/json":kr},response:{200:{"application/json":tr},400:{"application/json":m},403:{"applica\
tion/json":m},429:{"application/json":m},500:{"application/json":m}}},getCustomObject:{path:Ir,query:Ge,response:{200:{"application/json":tr},400:{"application/\
json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},updateCustomObject:{path:Ir,query:Rn,body:{"application/json":kr},response:{
200:{"application/json":tr},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},deleteCustomObject:{path:Ir,
query:Ge,response:{200:{"application/json":re},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},login:{
query:xa,body:{"application/json":kn},response:{200:{"application/json":ee},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},loginMfa:{query:Aa,body:{"application/json":kn},response:{200:{"application/json":so},400:{"application/json":m},
401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},sendPasswordlessEmail:{query:Na,response:{200:{"ap\
plication/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},redeemPasswordlessLink:{query:Oa,
response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},redeemPasswordlessEmailOtp:{
query:ce,body:{"application/json":io},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},redeemPasswordlessUsernameOtp:{query:ce,body:{"application/json":no},response:{200:{"application/json":ee},400:{"application/json":m},403:{
"application/json":m},429:{"application/json":m},500:{"application/json":m}}},sendPasswordlessSms:{query:Ea,response:{200:{"application/json":Ke},400:{"applicat\
ion/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},redeemPasswordlessSmsOtp:{query:dn,body:{"application/json":oo},
response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},startOneTouchByEmail:{
query:Sa,body:{"application/json":ao},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},startOneTouchByPhone:{query:Pr,body:{"application/json":po},response:{200:{"application/json":Ke},400:{"application/json":m},403:{"appli\
cation/json":m},429:{"application/json":m},500:{"application/json":m}}},redeemOneTouchOtp:{query:$a,body:{"application/json":lo},response:{200:{"application/jso\
n":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},confirmOneTouchLink:{query:_n,response:{200:{
"application/json":wn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},startSmartLogin:{query:Ra,response:{
200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},pingSmartLogin:{query:_a,
response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},confirmSmartLoginLink:{
query:_n,response:{200:{"application/json":wn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},pingSocialLogin:{
query:Ua,response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},beginPasskeyLogin:{
query:Fa,response:{200:{"application/json":qt},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},finishPasskeyLogin:{
query:Va,body:{"application/json":uo},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},beginPasskeyAutofill:{response:{200:{"application/json":qt},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},
500:{"application/json":m}}},finishPasskeyAutofill:{query:ce,body:{"application/json":mo},response:{200:{"application/json":ee},400:{"application/json":m},403:{
"application/json":m},429:{"application/json":m},500:{"application/json":m}}},loginWithPin:{query:Ma,body:{"application/json":fo},response:{200:{"application/js\
on":ee},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},exchangeSocialToken:{
path:Qa,query:Ba,response:{200:{"application/json":Me},400:{"application/json":z},403:{"application/json":z},429:{"application/json":z},500:{"application/json":z}}},
exchangeRequestToken:{query:Ga,response:{200:{"application/json":Me},400:{"application/json":z},401:{"application/json":z},403:{"application/json":z},429:{"appl\
ication/json":z},500:{"application/json":z}}},completeSocialLogin:{body:{"application/json":co},response:{200:{"application/json":yo},400:{"application/json":m},
403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},findAccount:{query:Ha,response:{200:{"application/json":Ie},400:{"application\
/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},createAccount:{query:ce,body:{"applicati\
on/json":ho},response:{200:{"application/json":Ie},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},getAccountByUid:{path:De,query:ce,response:{200:{"application/json":Ie},400:{"application/json":m},401:{"application/json":m},403:{"appl\
ication/json":m},429:{"application/json":m},500:{"application/json":m}}},updateAccount:{path:De,query:Ka,body:{"application/json":go},response:{200:{"applicatio\
n/json":Ie},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},deleteAccountByUid:{
path:De,response:{200:{"application/json":re},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"\
application/json":m}}},makeEmailVerificationToken:{body:{"application/json":Dt},response:{200:{"application/json":Po},400:{"application/json":m},401:{"applicati\
on/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},makeForgotToken:{query:Wa,body:{"application/json":In},response:{
200:{"application/json":bo},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
makeEmailToken:{path:Za,body:{"application/json":vo},response:{200:{"application/json":Tn},400:{"application/json":m},401:{"application/json":m},403:{"applicati\
on/json":m},429:{"application/json":m},500:{"application/json":m}}},makeSmsCode:{path:za,body:{"application/json":ko},response:{200:{"application/json":Tn},400:{
"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},impersonate:{query:De,response:{
200:{"application/json":Me},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
refreshByRefreshToken:{query:Un,response:{200:{"application/json":Me},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"app\
lication/json":m},500:{"application/json":m}}},revokeRefreshToken:{query:Un,response:{200:{"application/json":re},400:{"application/json":m},401:{"application/j\
son":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},revokeRefreshTokens:{path:De,response:{200:{"application/json":re},400:{
"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},checkReauthByFactor:{path:De,
body:{"application/json":Lt},response:{200:{"application/json":Ct},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"applic\
ation/json":m},500:{"application/json":m}}},checkReauthByPassword:{path:De,body:{"application/json":Lt},response:{200:{"application/json":Ct},400:{"application/\
json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},checkReauthByPin:{path:De,body:{"applicat\
ion/json":Lt},response:{200:{"application/json":Ct},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},
500:{"application/json":m}}},listCustomObjectsOfAccount:{path:De,query:Ge,response:{200:{"application/json":vn},400:{"application/json":m},401:{"application/jso\
n":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},createCustomObjectOfAccount:{path:De,query:Ge,body:{"application/json":kr},
response:{200:{"application/json":tr},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applicat\
ion/json":m}}},getCustomObjectOfAccount:{path:yn,query:Ge,response:{200:{"application/json":tr},400:{"application/json":m},401:{"application/json":m},403:{"appl\
ication/json":m},429:{"application/json":m},500:{"application/json":m}}},updateCustomObjectOfAccount:{path:yn,query:Rn,body:{"application/json":kr},response:{200:{
"application/json":tr},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
deleteCustomObjectOfAccount:{path:yn,query:Ge,response:{200:{"application/json":re},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},makeSott:{query:Fn,response:{200:{"application/json":wo},400:{"application/json":m},401:{"application/js\
on":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getServerInfo:{query:Fn,response:{200:{"application/json":Io},400:{"ap\
plication/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getAppInfo:{response:{200:{"application/json":To},400:{"ap\
plication/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},forgotPassword:{query:Ja,body:{"application/json":In},response:{
200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetPassword:{query:br,
body:{"application/json":jo},response:{200:{"application/json":jn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},resetPasswordByPhone:{query:br,body:{"application/json":qo},response:{200:{"application/json":Do},400:{"application/json":m},403:{"application/\
json":m},429:{"application/json":m},500:{"application/json":m}}},forgotPasswordByPhone:{query:Pr,body:{"application/json":xt},response:{200:{"application/json":Ke},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},changePassword:{query:br,body:{"application/json":Lo},
response:{200:{"application/json":K},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applicati\
on/json":m}}},resetPasswordByAnswer:{body:{"application/json":Co},response:{200:{"application/json":jn},400:{"application/json":m},403:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},forgotPasskey:{query:Xa,body:{"application/json":Dt},response:{200:{"application/json":K},400:{"application/j\
son":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},beginPasskeyReset:{query:Vn,response:{200:{"application/json":gr},400:{
"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},finishPasskeyReset:{query:Vn,body:{"application/json":qn},
response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},forgotPinByEmail:{
query:Mn,body:{"application/json":xo},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},forgotPinByUsername:{query:Mn,body:{"application/json":Ao},response:{200:{"application/json":K},400:{"application/json":m},403:{"applica\
tion/json":m},429:{"application/json":m},500:{"application/json":m}}},forgotPinByPhone:{query:Pr,body:{"application/json":No},response:{200:{"application/json":Ke},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetPinByToken:{body:{"application/json":Oo},response:{
200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetPinByEmailCode:{body:{
"application/json":Eo},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/j\
son":m}}},resetPinByPhoneCode:{body:{"application/json":So},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"app\
lication/json":m},500:{"application/json":m}}},resetPinByUsernameCode:{body:{"application/json":$o},response:{200:{"application/json":K},400:{"application/json":m},
403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetPinByEmailAnswer:{body:{"application/json":Ro},response:{200:{"applicati\
on/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetPinByPhoneAnswer:{body:{"applicat\
ion/json":_o},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
resetPinByUsernameAnswer:{body:{"application/json":Uo},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"applicat\
ion/json":m},500:{"application/json":m}}},changePin:{body:{"application/json":Fo},response:{200:{"application/json":K},400:{"application/json":m},401:{"applicat\
ion/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},setPin:{query:Ya,body:{"application/json":Vo},response:{200:{"ap\
plication/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},endPinSession:{query:ep,response:{
200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resendVerificationEmail:{
query:Qn,body:{"application/json":Mo},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},register:{query:rp,body:{"application/json":Qo},response:{200:{"application/json":Dn},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},registerWithCaptcha:{query:sp,body:{"application/json":Bo},response:{200:{"application/json":Dn},400:{"a\
pplication/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},checkOrVerifyEmail:{query:tp,response:{200:{"application/\
json":Go},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},verifyEmailByOtp:{query:ip,body:{"applic\
ation/json":Ho},response:{200:{"application/json":Ln},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
checkUsername:{query:np,response:{200:{"application/json":Cn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application\
/json":m}}},checkPhone:{query:op,response:{200:{"application/json":Cn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"ap\
plication/json":m}}},sendVerificationEmailForLinking:{query:ap,response:{200:{"application/json":Ko},400:{"application/json":m},403:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},beginPasskeyRegistration:{query:pp,response:{200:{"application/json":gr},400:{"application/json":m},403:{"app\
lication/json":m},429:{"application/json":m},500:{"application/json":m}}},finishPasskeyRegistration:{query:lp,body:{"application/json":Wo},response:{200:{"appli\
cation/json":Ln},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getMfaSettings:{query:up,response:{
200:{"application/json":Zo},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},setMfaPhone:{query:Bn,
body:{"application/json":xn},response:{200:{"application/json":At},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},confirmAuthenticator:{query:dn,body:{"application/json":Nt},response:{200:{"application/json":Ie},400:{"application/json":m},403:{"application/\
json":m},429:{"application/json":m},500:{"application/json":m}}},confirmGoogleAuthenticator:{query:dn,body:{"application/json":Ot},response:{200:{"application/j\
son":Ie},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},confirmMfaPhone:{query:mp,body:{"applicat\
ion/json":Et},response:{200:{"application/json":Ie},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
sendMfaEmailCode:{query:Gn,response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applicati\
on/json":m}}},confirmMfaEmail:{query:ce,body:{"application/json":St},response:{200:{"application/json":Ie},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},setMfaAnswers:{body:{"application/json":zo},response:{200:{"application/json":K},400:{"application/json":m},
403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeFactor:{body:{"application/json":Jo},response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeMfaEmail:{response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeMfaAnswers:{response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeMfaPasskey:{response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeMfaPush:{response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removeMfaDuo:{response:{200:{"application/json":re},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getBackupCodes:{response:{200:{"application/json":An},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},resetBackupCodes:{response:{200:{"application/json":An},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},beginMfaPasskey:{response:{200:{"application/json":gr},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},finishMfaPasskey:{body:{"application/json":Nn},response:{
200:{"application/json":Xo},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},verifyAuthenticatorCode:{
query:fp,body:{"application/json":Nt},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},verifyGoogleAuthenticatorCode:{query:cp,body:{"application/json":Ot},response:{200:{"application/json":ee},400:{"application/json":m},403:{
"application/json":m},429:{"application/json":m},500:{"application/json":m}}},verifySmsCode:{query:dp,body:{"application/json":Et},response:{200:{"application/j\
son":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},setLoginPhone:{query:Bn,body:{"applicatio\
n/json":xn},response:{200:{"application/json":At},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
resendSmsCode:{query:yp,response:{200:{"application/json":At},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application\
/json":m}}},sendLoginEmailCode:{query:hp,body:{"application/json":Yo},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},verifyEmailCode:{query:hn,body:{"application/json":St},response:{200:{"application/json":ee},400:{"appli\
cation/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},setLoginAnswers:{query:ce,body:{"application/json":$t},response:{
200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},verifyAnswers:{query:hn,
body:{"application/json":$t},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},verifyBackupCode:{query:hn,body:{"application/json":On},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},beginLoginPasskeyBinding:{response:{200:{"application/json":gr},400:{"application/json":m},403:{"applica\
tion/json":m},429:{"application/json":m},500:{"application/json":m}}},finishLoginPasskeyBinding:{query:ce,body:{"application/json":Nn},response:{200:{"applicati\
on/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},beginLoginPasskeyCheck:{response:{200:{
"application/json":qt},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},finishLoginPasskeyCheck:{query:ce,
body:{"application/json":ea},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},pingPush:{query:ce,response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{
"application/json":m}}},verifyDuo:{query:ce,body:{"application/json":ra},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},startReauthentication:{query:gp,response:{200:{"application/json":sa},400:{"application/json":m},403:{"a\
pplication/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByPassword:{query:Pp,body:{"application/json":ta},response:{200:{"appl\
ication/json":xe},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByPin:{
query:bp,body:{"application/json":ia},response:{200:{"application/json":xe},400:{"application/json":m},401:{"application/json":m},403:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},reauthenticateBySmsCode:{query:br,body:{"application/json":Et},response:{200:{"application/json":xe},400:{"ap\
plication/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByAuthenticator:{body:{"application/json":Nt},
response:{200:{"application/json":xe},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByGoogleAuthenticator:{
body:{"application/json":Ot},response:{200:{"application/json":xe},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},reauthenticateByBackupCode:{query:vp,body:{"application/json":On},response:{200:{"application/json":xe},400:{"application/json":m},403:{"applic\
ation/json":m},429:{"application/json":m},500:{"application/json":m}}},sendReauthEmailCode:{query:Gn,response:{200:{"application/json":K},400:{"application/json":m},
403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByEmailCode:{body:{"application/json":St},response:{200:{"appli\
cation/json":xe},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},sendPlainReauthEmailCode:{query:kp,
response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},reauthenticateByPlainEmailCode:{
body:{"application/json":na},response:{200:{"application/json":xe},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},reauthenticateByAnswers:{body:{"application/json":$t},response:{200:{"application/json":xe},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},validateToken:{response:{200:{"application/json":Me},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},invalidateToken:{query:wp,response:{200:{"application/json":K},400:{"application/json":m},403:{"applicat\
ion/json":m},429:{"application/json":m},500:{"application/json":m}}},getTokenInfo:{response:{200:{"application/json":oa},400:{"application/json":m},403:{"applic\
ation/json":m},429:{"application/json":m},500:{"application/json":m}}},slideToken:{response:{200:{"application/json":Me},400:{"application/json":m},403:{"applic\
ation/json":m},429:{"application/json":m},500:{"application/json":m}}},refreshByAccessToken:{query:Ip,response:{200:{"application/json":Me},400:{"application/js\
on":z},401:{"application/json":z},403:{"application/json":z},429:{"application/json":z},500:{"application/json":z}}},validateTokenByBackend:{query:Tp,response:{
200:{"application/json":Me},400:{"application/json":z},401:{"application/json":z},403:{"application/json":z},429:{"application/json":z},500:{"application/json":z}}},
invalidateTokenByBackend:{query:jp,response:{200:{"application/json":aa},400:{"application/json":z},401:{"application/json":z},403:{"application/json":z},429:{"\
application/json":z},500:{"application/json":z}}},listActiveSessions:{query:qp,response:{200:{"application/json":pa},400:{"application/json":z},401:{"applicatio\
n/json":z},403:{"application/json":z},429:{"application/json":z},500:{"application/json":z}}},registerPushDevice:{body:{"application/json":la},response:{200:{"a\
pplication/json":En},400:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},answerPush:{path:Dp,body:{"application/json":ua},response:{
200:{"application/json":En},400:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},visitDuo:{query:Lp,response:{200:{"application/js\
on":ma},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},openLink:{query:Cp,response:{200:{"applica\
tion/json":fa},400:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getProfile:{query:xp,response:{200:{"application/json":Ie},400:{
"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},updateProfile:{query:Ap,body:{"application/json":ca},response:{
200:{"application/json":da},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},requestAccountDeletion:{
query:Np,response:{200:{"application/json":ya},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},confirmAccountDeletion:{
query:Op,response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},deleteAccountByCode:{
body:{"application/json":ha},response:{200:{"application/json":re},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},sendDeletionCode:{query:Ep,response:{200:{"application/json":Ke},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},
500:{"application/json":m}}},addEmail:{query:Qn,body:{"application/json":ga},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/j\
son":m},429:{"application/json":m},500:{"application/json":m}}},removeEmail:{body:{"application/json":Dt},response:{200:{"application/json":re},400:{"applicatio\
n/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},setUsername:{body:{"application/json":Pa},response:{200:{"applicat\
ion/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},changePhone:{query:Pr,body:{"applicat\
ion/json":xt},response:{200:{"application/json":Ke},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
removePhone:{response:{200:{"application/json":re},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
verifyPhone:{query:Sp,body:{"application/json":ba},response:{200:{"application/json":va},400:{"application/json":m},403:{"application/json":m},429:{"application\
/json":m},500:{"application/json":m}}},resendPhoneCode:{query:Pr,body:{"application/json":xt},response:{200:{"application/json":Ke},400:{"application/json":m},403:{
"application/json":m},429:{"application/json":m},500:{"application/json":m}}},unlockOwnAccount:{query:br,body:{"application/json":ka},response:{200:{"applicatio\
n/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},sendWelcomeEmail:{query:$p,response:{200:{
"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},acceptPrivacyPolicy:{query:ce,
response:{200:{"application/json":Ie},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getPrivacyPolicyHistory:{
response:{200:{"application/json":wa},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getSecurityQuestionsByEmail:{
query:Rp,response:{200:{"application/json":wr},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getSecurityQuestionsByUsername:{
query:_p,response:{200:{"application/json":wr},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getSecurityQuestionsByPhone:{
query:Up,response:{200:{"application/json":wr},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getOwnSecurityQuestions:{
response:{200:{"application/json":wr},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},linkSocialIdentity:{
body:{"application/json":Ia},response:{200:{"application/json":K},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applica\
tion/json":m}}},unlinkSocialIdentity:{body:{"application/json":Ta},response:{200:{"application/json":re},400:{"application/json":m},403:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},linkSocialIdentityByPing:{body:{"application/json":ja},response:{200:{"application/json":K},400:{"application\
/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},listPasskeys:{response:{200:{"application/json":Sn},400:{"applicati\
on/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},removePasskey:{path:Ir,response:{200:{"application/json":re},400:{
"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},beginPasskeyAddition:{response:{200:{"application/json":gr},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},finishPasskeyAddition:{body:{"application/json":qn},
response:{200:{"application/json":Sn},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},updateConsent:{
body:{"application/json":qa},response:{200:{"application/json":Da},400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"applic\
ation/json":m}}},submitConsent:{query:Fp,body:{"application/json":$n},response:{200:{"application/json":ee},400:{"application/json":m},403:{"application/json":m},
429:{"application/json":m},500:{"application/json":m}}},submitConsentByToken:{query:ce,body:{"application/json":$n},response:{200:{"application/json":Ie},400:{"\
application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},verifyConsent:{query:Vp,response:{200:{"application/json":La},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},listConsentLogs:{response:{200:{"application/json":Ca},
400:{"application/json":m},403:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = vl;
