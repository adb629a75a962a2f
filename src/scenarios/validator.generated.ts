// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Hs(t){let a=0;for(let g=0;g<t.length;g++,a++){let P=t.charCodeAt(g),u=P>=55296&&P<=56319,f=t.charCodeAt(g+1);u&&f>=56320&&f<=57343&&g++}return a}var Ss={date:Ws,"date-time":fr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Ws(t){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!a)return!1;let[g,P,u]=[a[1],a[2],a[3]].map(Number);if(g===void 0||P===void 0||u===void 0)return!1;let e=[31,g%4===0&&(g%100!==0||g%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return u>=1&&u<=(e[P-1]??0)}function fr(t){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&Ws(t.slice(0,10))&&a.test(t.slice(11))}function Ms(t,a){if(t===a)return!0;if(typeof t!="object"||typeof a!="object"||!t||!a||Array.isArray(t)!==Array.isArray(a))return!1;let[g,P]=[Object.entries(t),new Map(
Object.entries(a))];return g.length===P.size&&g.every(([u,f])=>P.has(u)&&Ms(f,P.get(u)))}var nr=Us,cr={type:"object",additionalProperties:!1,required:["name","description"],properties:{name:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:63},
description:{type:"string",minLength:1},seed:{type:"string",minLength:1,maxLength:200},parameters:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z]\
[A-Za-z0-9]*$",maxLength:40},additionalProperties:{$ref:"parameter"}},extends:{type:"array",minItems:1,maxItems:20,items:{$ref:"base"}},clock:{$ref:"clock"},people:{
type:"object",maxProperties:1e3,propertyNames:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:63},additionalProperties:{$ref:"person"}},faults:{type:"array",maxItems:1e3,
items:{$ref:"fault"}},steps:{type:"array",maxItems:100,items:{$ref:"step"}},apis:{type:"object",additionalProperties:!1,properties:{banking:{type:"object",additionalProperties:!1,
properties:{policy:{$ref:"banking.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"banking.tenant"}}}},ciam:{type:"\
object",additionalProperties:!1,properties:{policy:{$ref:"ciam.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"cia\
m.tenant"}}}},merchant:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"merchant.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},
additionalProperties:{$ref:"merchant.tenant"}}}},mobility:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"mobility.policy"},tenants:{type:"obje\
ct",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"mobility.tenant"}}}},tenant:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"t\
enant.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"tenant.tenant"}}}}}}},$id:"Scenario"},j=Object.prototype.hasOwnProperty,
d=Hs,Cs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u"),dr=new RegExp("^[a-z][A-Za-z0-9]*$","u"),Os={type:"object",additionalProperties:!1,required:["type","default",
"description"],properties:{type:{enum:["string","integer","number","boolean"]},default:{type:["string","number","boolean"]},description:{type:"string",minLength:1},
enum:{type:"array",minItems:1,items:{type:["string","number","boolean"]}},format:{enum:["email","date","date-time"]},pattern:{type:"string",minLength:1},minLength:{
type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minimum:{type:"number"},maximum:{type:"number"}},$id:"parameter"};function ve(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),i++}if(t.default===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"default"},message:"must have required property 'default'"};e===null?e=[s]:e.push(s),i++}if(t.description===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(s),
i++}for(let s in t)if(!j.call(Os.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0){let s=t.type;if(!(s==="string"||s==="integer"||s==="number"||s===
"boolean")){let r={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Os.properties.type.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.default!==void 0){let s=t.default;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let r={instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:Os.properties.default.type},message:"mu\
st be string,number,boolean"};e===null?e=[r]:e.push(r),i++}}if(t.description!==void 0){let s=t.description;if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+
"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),i++}}if(t.enum!==void 0){let s=t.enum;if(Array.isArray(s)){if(s.length<1){let n={instancePath:a+"/enum",schemaPath:"#/propert\
ies/enum/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let r=s.length;for(let n=0;n<
r;n++){let m=s[n];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let o={instancePath:a+"/enum/"+n,schemaPath:"#/properties/enum\
/items/type",keyword:"type",params:{type:Os.properties.enum.items.type},message:"must be string,number,boolean"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+
"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.format!==void 0){let s=t.
format;if(!(s==="email"||s==="date"||s==="date-time")){let r={instancePath:a+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Os.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.pattern!==void 0){let s=t.pattern;if(typeof s==
"string"){if(d(s)<1){let r={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.minLength!==void 0){let s=t.minLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:
e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minim\
um",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.maxLength!==void 0){let s=t.maxLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.minimum!==void 0){let s=t.minimum;if(!(typeof s=="number"&&isFinite(
s))){let r={instancePath:a+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(t.maximum!==void 0){let s=t.maximum;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:a+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ve.errors=e,i===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qs={type:["\
string","object"],maxLength:63,additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:63},parameters:{type:"object",additionalProperties:{
type:["string","number","boolean"]}}},$id:"base"};function Ne(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,l=Ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let s={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:Qs.type},message:"must be string,object"};e===null?e=[s]:e.push(s),i++}if(typeof t=="string"&&d(t)>
63){let s={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[s]:e.
push(s),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="name"||s==="parameters")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(d(s)>63){let r={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.parameters!==void 0){let s=t.parameters;if(s&&typeof s==
"object"&&!Array.isArray(s))for(let r in s){let n=s[r];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let m={instancePath:a+"/p\
arameters/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:Qs.properties.parameters.
additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(m),i++}}else{let r={instancePath:a+"/parameters",schemaPath:"#/propert\
ies/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}return Ne.errors=e,i===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var re=Ss["date-time"];function Ae(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ae.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let s={instancePath:a,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s===
"at"||s==="frozen"||s==="speed"||s==="skewSeconds")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.at!==void 0){let s=t.at;if(typeof s=="string"){if(!re(s)){let r={instancePath:a+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.
frozen!==void 0&&typeof t.frozen!="boolean"){let s={instancePath:a+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.speed!==void 0){let s=t.speed;if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let r={instancePath:a+
"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{bounds:[.001,1e6]},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(s<.001||
isNaN(s)){let r={instancePath:a+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{bounds:[.001,1e6]},message:"must be >= 0.001"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),i++}}if(t.skewSeconds!==void 0){let s=t.skewSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/skewS\
econds",schemaPath:"#/properties/skewSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="\
number"&&isFinite(s)){if(s>31536e3||isNaN(s)){let r={instancePath:a+"/skewSeconds",schemaPath:"#/properties/skewSeconds/maximum",keyword:"maximum",params:{bounds:[
-31536e3,31536e3]},message:"must be <= 31536000"};e===null?e=[r]:e.push(r),i++}if(s<-31536e3||isNaN(s)){let r={instancePath:a+"/skewSeconds",schemaPath:"#/prope\
rties/skewSeconds/minimum",keyword:"minimum",params:{bounds:[-31536e3,31536e3]},message:"must be >= -31536000"};e===null?e=[r]:e.push(r),i++}}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ae.errors=e,i===0}Ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var yr={type:"object",additionalProperties:!1,required:["firstName","lastName","email"],properties:{firstName:{type:"string",minLength:1,
maxLength:50},lastName:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean"},phoneNumber:{type:"\
string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneVerified:{type:"boolean"},username:{type:"string",pattern:"^[^\\sA-Z]{1,32}$"},password:{type:"string",minLength:1,
maxLength:100},birthDate:{type:"string",format:"date"}},$id:"person"},ke=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
Ds=Ss.date,qs=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),or=new RegExp("^[^\\sA-Z]{1,32}$","u");function Le(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.firstName===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must \
have required property 'firstName'"};e===null?e=[s]:e.push(s),i++}if(t.lastName===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"lastName"},message:"must have required property 'lastName'"};e===null?e=[s]:e.push(s),i++}if(t.email===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!j.
call(yr.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.firstName!==void 0){let s=t.firstName;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+"/\
firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=
[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.lastName!==void 0){let s=t.lastName;if(typeof s=="string"){if(d(s)>50){
let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 ch\
aracters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[
1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(d(
s)>254){let r={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 25\
4 characters"};e===null?e=[r]:e.push(r),i++}if(!ke.test(s)){let r={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+
"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
phoneNumber!==void 0){let s=t.phoneNumber;if(typeof s=="string"){if(!qs.test(s)){let r={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/patte\
rn",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.phoneVerified!==
void 0&&typeof t.phoneVerified!="boolean"){let s={instancePath:a+"/phoneVerified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.username!==void 0){let s=t.username;if(typeof s=="string"){if(!or.test(s)){let r={instancePath:a+
"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\sA-Z]{1,32}$"},message:'must match pattern "^[^\\sA-Z]{1,32}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/password",schemaPath:"\
#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(
s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.birthDate!==void 0){let s=t.birthDate;if(typeof s=="string"){if(!Ds(s)){let r={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Le.errors=
e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we={type:"object",additionalProperties:!1,required:["effect"],properties:{effect:{enum:["lat\
ency","error","account-locked","account-blocked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","webhook-lo\
st","webhook-late","webhook-failed","code-expired","code-wrong"]},api:{type:"string",enum:["banking","ciam","merchant","mobility","tenant"]},tenant:{type:"strin\
g",maxLength:100},surface:{type:"string",enum:["auth","custom-object","customer","login","manage","password","registration","security","session","simulator","te\
rms","user","verification"]},operation:{type:"string",enum:["acceptPrivacyPolicy","acceptTermsAndConditions","addEmail","answerPush","approveChallenge","authent\
icateCustomer","beginLoginPasskeyBinding","beginLoginPasskeyCheck","beginMfaPasskey","beginPasskeyAddition","beginPasskeyAutofill","beginPasskeyLogin","beginPas\
skeyRegistration","beginPasskeyReset","changeForgottenPassword","changePassword","changePhone","changePin","checkOrVerifyEmail","checkPhone","checkPhoneVerifica\
tion","checkReauthByFactor","checkReauthByPassword","checkReauthByPin","checkUsername","completeSocialLogin","confirmAccountDeletion","confirmAuthenticator","co\
nfirmEmailLink","confirmGoogleAuthenticator","confirmMfaEmail","confirmMfaPhone","confirmOneTouchLink","confirmSmartLoginLink","consumeInvite","createAccessToke\
n","createAccount","createConsumer","createCorporate","createCustomObject","createCustomObjectOfAccount","createCustomer","createOrSignInWithEmailCode","createO\
rSignInWithPhoneNumber","createPassword","createUser","deleteAccountByCode","deleteAccountByUid","deleteCustomObject","deleteCustomObjectOfAccount","denyChallen\
ge","enableTwoFactor","endPinSession","enrolOtp","enrolPush","exchangeOpenidToken","exchangeRequestToken","exchangeSocialToken","expireChallenge","findAccount",
"finishLoginPasskeyBinding","finishLoginPasskeyCheck","finishMfaPasskey","finishPasskeyAddition","finishPasskeyAutofill","finishPasskeyLogin","finishPasskeyRegi\
stration","finishPasskeyReset","forgotPasskey","forgotPassword","forgotPasswordByPhone","forgotPinByEmail","forgotPinByPhone","forgotPinByUsername","getAccountB\
yUid","getAppInfo","getBackupCodes","getConsumer","getCustomObject","getCustomObjectOfAccount","getCustomer","getJwks","getMfaSettings","getOwnSecurityQuestions",
"getPrivacyPolicyHistory","getProfile","getSecurityQuestionsByEmail","getSecurityQuestionsByPhone","getSecurityQuestionsByUsername","getServerInfo","getSignedCu\
stomer","getTermsAndConditions","getTokenInfo","impersonate","initVerification","invalidateToken","invalidateTokenByBackend","inviteUser","issueStepUpCode","iss\
ueStepUpPush","issueTwoFactorQrCode","issueTwoFactorSecret","linkSocialIdentity","linkSocialIdentityByPing","listAcceptances","listActiveSessions","listConsentL\
ogs","listCustomObjects","listCustomObjectsOfAccount","listFactors","listIdentities","listIdentityCards","listPasskeys","listTermsAndConditions","login","loginM\
fa","loginViaBiometrics","loginWithPassword","loginWithPin","logout","makeEmailToken","makeEmailVerificationToken","makeForgotToken","makeSmsCode","makeSott","o\
penEmailLink","openLink","openResetLink","pingPush","pingSmartLogin","pingSocialLogin","probeManagedAccounts","probeRental","probeSession","reauthenticateByAnsw\
ers","reauthenticateByAuthenticator","reauthenticateByBackupCode","reauthenticateByEmailCode","reauthenticateByGoogleAuthenticator","reauthenticateByPassword","\
reauthenticateByPin","reauthenticateByPlainEmailCode","reauthenticateBySmsCode","redeemOneTouchOtp","redeemPasswordlessEmailOtp","redeemPasswordlessLink","redee\
mPasswordlessSmsOtp","redeemPasswordlessUsernameOtp","refreshByAccessToken","refreshByRefreshToken","refreshToken","register","registerPushDevice","registerWith\
Captcha","removeEmail","removeFactor","removeMfaAnswers","removeMfaDuo","removeMfaEmail","removeMfaPasskey","removeMfaPush","removePasskey","removePhone","reque\
stAccountDeletion","requestDeletion","requestPasswordReset","resendEmailVerification","resendPhoneCode","resendSmsCode","resendVerificationEmail","resetBackupCo\
des","resetPassword","resetPasswordByAnswer","resetPasswordByPhone","resetPinByEmailAnswer","resetPinByEmailCode","resetPinByPhoneAnswer","resetPinByPhoneCode",
"resetPinByToken","resetPinByUsernameAnswer","resetPinByUsernameCode","resolveBranch","resumeLostPassword","revokeRefreshToken","revokeRefreshTokens","saveCusto\
mer","sendConsumerEmailCode","sendCorporateEmailCode","sendDeletionCode","sendEmailOtp","sendLoginEmailCode","sendMfaEmailCode","sendPasswordReset","sendPasswor\
dlessEmail","sendPasswordlessSms","sendPhoneVerification","sendPlainReauthEmailCode","sendReauthEmailCode","sendVerificationEmailForLinking","sendWelcomeEmail",
"setLoginAnswers","setLoginPhone","setMfaAnswers","setMfaPhone","setPassword","setPin","setUsername","signIn","signInApiClient","signInEmail","signInEmailCode",
"signInGaiyo","signInManager","signInPhoneNumber","signOut","slideToken","socialLogin","socialSignUp","startLostPassword","startOneTouchByEmail","startOneTouchB\
yPhone","startReauthentication","startSmartLogin","submitConsent","submitConsentByToken","unlinkPush","unlinkSocialIdentity","unlockOwnAccount","updateAccount",
"updateConsent","updateCustomObject","updateCustomObjectOfAccount","updateCustomer","updatePassword","updateProfile","validateInvite","validatePassword","valida\
teToken","validateTokenByBackend","validateTwoFactorCode","verifyAnswers","verifyAuthenticatorCode","verifyBackupCode","verifyConsent","verifyConsumer","verifyC\
onsumerEmail","verifyCorporate","verifyCorporateEmail","verifyDuo","verifyEmailByOtp","verifyEmailCode","verifyGoogleAuthenticatorCode","verifyOtp","verifyOtpEn\
rolment","verifyPhone","verifySmsCode","verifyStepUpCode","visitDuo"]},recipient:{type:"string",minLength:1,maxLength:320},account:{type:"string",minLength:1,maxLength:100},
milliseconds:{type:"integer",minimum:0,maximum:6e5},toMilliseconds:{type:"integer",minimum:0,maximum:6e5},status:{type:"integer",minimum:400,maximum:599},code:{
type:"string",minLength:1,maxLength:100},retryAfterSeconds:{type:"integer",minimum:1,maximum:86400},served:{type:"boolean"},delaySeconds:{type:"integer",minimum:1,
maximum:31536e3},times:{type:"integer",minimum:1,maximum:1e6},probability:{type:"number",minimum:0,maximum:1}},$id:"fault"},x=Ms;function je(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.effect===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
effect"},message:"must have required property 'effect'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!j.call(we.properties,s)){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.effect!==void 0){let s=t.effect;if(!(s==="latency"||s==="error"||s==="account-locked"||s==="account-blocked"||s==="rate-limited"||s==="connection-dropped"||
s==="body-truncated"||s==="body-malformed"||s==="message-lost"||s==="message-late"||s==="webhook-lost"||s==="webhook-late"||s==="webhook-failed"||s==="code-expi\
red"||s==="code-wrong")){let r={instancePath:a+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues:we.properties.effect.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r={instancePath:a+"/api",schemaPath:"\
#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="banking"||s==="ciam"||s==="merchan\
t"||s==="mobility"||s==="tenant")){let r={instancePath:a+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues:we.properties.api.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.tenant!==void 0){let s=t.tenant;if(typeof s=="string"){if(d(s)>100){let r={
instancePath:a+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}}if(t.surface!==void 0){let s=t.surface;if(typeof s!="string"){let r={instancePath:a+"/surface",schemaPath:"#/properties/s\
urface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="auth"||s==="custom-object"||s==="customer"||
s==="login"||s==="manage"||s==="password"||s==="registration"||s==="security"||s==="session"||s==="simulator"||s==="terms"||s==="user"||s==="verification")){let r={
instancePath:a+"/surface",schemaPath:"#/properties/surface/enum",keyword:"enum",params:{allowedValues:we.properties.surface.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.operation!==void 0){let s=t.operation;if(typeof s!="string"){let n={instancePath:a+"/operation",schemaPath:"\
#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}let r;r=!1;for(let n of we.properties.
operation.enum)if(x(s,n)){r=!0;break}if(!r){let n={instancePath:a+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:we.
properties.operation.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.recipient!==void 0){let s=t.recipient;if(typeof s==
"string"){if(d(s)>320){let r={instancePath:a+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[1,320]},message:"mus\
t NOT have more than 320 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/recipient",schemaPath:"#/properties/recipient/minLength",keyword:"\
minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/recipient",schemaPath:"\
#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.account!==void 0){let s=t.account;
if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.milliseconds!==void 0){let s=t.milliseconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>6e5||isNaN(s)){let r={instancePath:a+"/millisec\
onds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{bounds:[0,6e5]},message:"must be <= 600000"};e===null?e=[r]:e.push(r),i++}if(s<0||
isNaN(s)){let r={instancePath:a+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};
e===null?e=[r]:e.push(r),i++}}}if(t.toMilliseconds!==void 0){let s=t.toMilliseconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)){if(s>6e5||isNaN(s)){let r={instancePath:a+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/maximum",keyword:"maximum",params:{bounds:[
0,6e5]},message:"must be <= 600000"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"/toMilliseconds",schemaPath:"#/properties/toMilliseco\
nds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.status!==void 0){let s=t.status;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>599||isNaN(s)){let r={instancePath:a+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[r]:e.push(r),i++}if(s<400||isNaN(s)){let r={instancePath:a+"/s\
tatus",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[r]:e.push(r),i++}}}if(t.code!==
void 0){let s=t.code;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/code",schemaPath:"#/properties/code/mi\
nLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"\
/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.retryAfterSeconds!==
void 0){let s=t.retryAfterSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/\
retryAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>
86400||isNaN(s)){let r={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/maximum",keyword:"maximum",params:{bounds:[1,86400]},message:"\
must be <= 86400"};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/minimum",
keyword:"minimum",params:{bounds:[1,86400]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}if(t.served!==void 0&&typeof t.served!="boolean"){let s={instancePath:a+
"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.delaySeconds!==
void 0){let s=t.delaySeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySecon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>31536e3||isNaN(
s)){let r={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySeconds/maximum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536\
000"};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySeconds/minimum",keyword:"minimum",params:{
bounds:[1,31536e3]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}if(t.times!==void 0){let s=t.times;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:a+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let r={instancePath:a+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{
bounds:[1,1e6]},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:a+"/times",schemaPath:"#/properties/times/minim\
um",keyword:"minimum",params:{bounds:[1,1e6]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}if(t.probability!==void 0){let s=t.probability;if(typeof s==
"number"&&isFinite(s)){if(s>1||isNaN(s)){let r={instancePath:a+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{bounds:[0,
1]},message:"must be <= 1"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"\
minimum",params:{bounds:[0,1]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/probability",schemaPath:"#/properties/probabil\
ity/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var hr={type:"object",additionalProperties:!1,properties:{advance:{type:"number",minimum:0},api:{type:"string",minLength:1},tenant:{type:"string",minLength:1},request:{
type:"string",pattern:"^[A-Z]+ /\\S*$"},headers:{type:"object",additionalProperties:{type:"string"}},body:{},status:{type:"integer",minimum:100,maximum:599},keep:{
type:"object",additionalProperties:{type:"string",pattern:"^(/[^/]+)*$"}},keepCookies:{type:"object",additionalProperties:{type:"string",minLength:1}}},if:{required:[
"advance"]},then:{maxProperties:1},else:{required:["api","request"]},$id:"step"},gr=new RegExp("^[A-Z]+ /\\S*$","u"),br=new RegExp("^(/[^/]+)*$","u");function xe(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=xe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0);let s=i,r=!0,n=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.advance===void 0&&(p="advance")){let c={};e===null?e=[c]:e.push(c),i++}}
var m=n===i;i=s,e!==null&&(s?e.length=s:e=null);let o;if(m){let p=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&Object.keys(t).length>1){let h={instancePath:a,
schemaPath:"#/then/maxProperties",keyword:"maxProperties",params:{bounds:[0,1]},message:"must NOT have more than 1 properties"};e===null?e=[h]:e.push(h),i++}var m=p===
i;r=m,o="then"}else{let p=i;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.api===void 0){let h={instancePath:a,schemaPath:"#/else/required",keyword:"required",
params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[h]:e.push(h),i++}if(t.request===void 0){let h={instancePath:a,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"request"},message:"must have required property 'request'"};e===null?e=[h]:e.push(h),i++}}var m=p===
i;r=m,o="else"}if(!r){let p={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===null?e=[p]:e.push(
p),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let p in t)if(!j.call(hr.properties,p)){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(t.advance!==void 0){let p=t.advance;
if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){let c={instancePath:a+"/advance",schemaPath:"#/properties/advance/minimum",keyword:"minimum",params:{bounds:[
0]},message:"must be >= 0"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}}if(t.api!==void 0){let p=t.api;if(typeof p=="string"){if(d(p)<1){let c={instancePath:a+"/api",schemaPath:"\
#/properties/api/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+
"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(t.tenant!==void 0){let p=t.
tenant;if(typeof p=="string"){if(d(p)<1){let c={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(t.request!==void 0){let p=t.request;if(typeof p=="string"){if(!gr.test(p)){let c={
instancePath:a+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Z]+ /\\S*$"},message:'must match pattern "^[A-Z]+ /\\S\
*$"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),i++}}if(t.headers!==void 0){let p=t.headers;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let c in p)if(typeof p[c]!=
"string"){let h={instancePath:a+"/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}else{let c={instancePath:a+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(t.status!==void 0){let p=t.status;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let c={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[c]:e.push(c),i++}if(typeof p=="number"&&isFinite(p)){if(p>599||isNaN(p)){let c={instancePath:a+"/status",schemaPath:"#/properties/status/maximum",keyword:"ma\
ximum",params:{bounds:[100,599]},message:"must be <= 599"};e===null?e=[c]:e.push(c),i++}if(p<100||isNaN(p)){let c={instancePath:a+"/status",schemaPath:"#/proper\
ties/status/minimum",keyword:"minimum",params:{bounds:[100,599]},message:"must be >= 100"};e===null?e=[c]:e.push(c),i++}}}if(t.keep!==void 0){let p=t.keep;if(p&&
typeof p=="object"&&!Array.isArray(p))for(let c in p){let h=p[c];if(typeof h=="string"){if(!br.test(h)){let y={instancePath:a+"/keep/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/keep/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(/[^/]+)*$"},message:'must match pattern "^(/[^/]+)*\
$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/keep/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keep/additionalProperti\
es/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{let c={instancePath:a+"/keep",schemaPath:"#/properti\
es/keep/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(t.keepCookies!==void 0){let p=t.keepCookies;if(p&&
typeof p=="object"&&!Array.isArray(p))for(let c in p){let h=p[c];if(typeof h=="string"){if(d(h)<1){let y={instancePath:a+"/keepCookies/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/keepCookies/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/keepCookies/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keepCookies\
/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{let c={instancePath:a+"/keepCooki\
es",schemaPath:"#/properties/keepCookies/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{let p={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Is={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"\
lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPo\
licy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{
type:"boolean"},magicRecipients:{type:"boolean"},profile:{enum:["seed","current"]},errorCodes:{enum:["seed","current"]},tokenMode:{enum:["direct","exchange"]},reissueLimitStatus:{
enum:[400,409]},gatePasswordUpdate:{type:"boolean"},lenientChannelCase:{type:"boolean"},idempotency:{type:"object",additionalProperties:!1,properties:{retentionSeconds:{
type:"integer",minimum:1}}},webhook:{type:"object",additionalProperties:!1,properties:{url:{type:"string",pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[:\
:1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},key:{type:"string",minLength:1,maxLength:255,pattern:"^[!-~]+$"}}},programme:{$ref:"banking.programme"}},$id:"banking.policy"},
Bs={type:"object",additionalProperties:!1,properties:{mode:{enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"string",minLength:1,maxLength:64},
sequence:{type:"array",minItems:1,items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:20},lifetimeSeconds:{$ref:"seconds"},
maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{$ref:"seconds"},linkCooldownSeconds:{$ref:"seconds"},quota:{type:"object",additionalProperties:!1,
properties:{windowSeconds:{$ref:"seconds"},emails:{type:"integer",minimum:0},sms:{type:"integer",minimum:0},handedOver:{type:"integer",minimum:0}}},linkLifetimeSeconds:{
$ref:"seconds"},byPurpose:{type:"object",additionalProperties:!1,properties:{"sign-in":{$ref:"purposePolicy"},"second-factor":{$ref:"purposePolicy"},"verify-ide\
ntifier":{$ref:"purposePolicy"},"reset-password":{$ref:"purposePolicy"},"step-up":{$ref:"purposePolicy"},"bind-authenticator":{$ref:"purposePolicy"},"accept-inv\
ite":{$ref:"purposePolicy"},"reset-pin":{$ref:"purposePolicy"},"step-up-proof":{$ref:"purposePolicy"},passkey:{$ref:"purposePolicy"},"recover-passkey":{$ref:"pu\
rposePolicy"},"delete-account":{$ref:"purposePolicy"},"relay-sign-in":{$ref:"purposePolicy"}}}},$id:"codePolicy"};function w(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=w.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let s={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=v.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="lifetimeSeconds"||s==="maxAttempts"||s==="resendCool\
downSeconds"||s==="maxSends")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.lifetimeSeconds!==void 0&&(w(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,
parentDataProperty:"lifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.maxAttempts!==void 0){let s=t.maxAttempts;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.resendCooldownSeconds!==
void 0&&(w(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"resendCooldownSeconds",rootData:u,dynamicAnchors:f})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.maxSends!==void 0){let s=t.maxSends;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}return v.errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=S.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let s in t)if(!j.call(Bs.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.mode!==void 0){let s=t.mode;if(!(s==="fixed"||s==="per-recipient"||s==="sequenc\
e"||s==="random")){let r={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Bs.properties.mode.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.fixedCode!==void 0){let s=t.fixedCode;if(typeof s=="string"){if(d(s)>64){let r={instancePath:a+
"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?
e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.sequence!==void 0){let s=t.sequence;if(Array.isArray(s)){if(s.length<1){
let n={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};
e===null?e=[n]:e.push(n),i++}let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(typeof m=="string"){if(d(m)>64){let o={instancePath:a+"/sequence/"+n,schemaPath:"\
#/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[o]:e.push(o),i++}
if(d(m)<1){let o={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.length!==void 0){let s=t.length;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>20||isNaN(s)){let r={instancePath:a+"/length",schemaPath:"#/properties/length/maximum",
keyword:"maximum",params:{bounds:[1,20]},message:"must be <= 20"};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:a+"/length",schemaPath:"#/p\
roperties/length/minimum",keyword:"minimum",params:{bounds:[1,20]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}if(t.lifetimeSeconds!==void 0&&(w(t.lifetimeSeconds,
{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.
length)),t.maxAttempts!==void 0){let s=t.maxAttempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxAttempts",schemaPath:"\
#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&
(s<1||isNaN(s))){let r={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};
e===null?e=[r]:e.push(r),i++}}if(t.resendCooldownSeconds!==void 0&&(w(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"\
resendCooldownSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.linkCooldownSeconds!==void 0&&(w(t.linkCooldownSeconds,
{instancePath:a+"/linkCooldownSeconds",parentData:t,parentDataProperty:"linkCooldownSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),t.quota!==void 0){let s=t.quota;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="windowSeconds"||r==="emails"||r==="sms"||r===
"handedOver")){let n={instancePath:a+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.windowSeconds!==void 0&&(w(s.windowSeconds,{instancePath:a+"/quota/windowSecond\
s",parentData:s,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.emails!==void 0){let r=s.
emails;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/quota/emails",schemaPath:"#/properties/quota/properties/emails/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:a+
"/quota/emails",schemaPath:"#/properties/quota/properties/emails/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),
i++}}if(s.sms!==void 0){let r=s.sms;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/quota/sms",schemaPath:"#/properties/quota/\
properties/sms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:a+"/quota/sms",schemaPath:"#/properties/quota/properties/sms/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===
null?e=[n]:e.push(n),i++}}if(s.handedOver!==void 0){let r=s.handedOver;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/quota/h\
andedOver",schemaPath:"#/properties/quota/properties/handedOver/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:a+"/quota/handedOver",schemaPath:"#/properties/quota/properties/handedOver/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+"/quota",schemaPath:"#/properties/quota/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.linkLifetimeSeconds!==void 0&&(w(t.linkLifetimeSeconds,
{instancePath:a+"/linkLifetimeSeconds",parentData:t,parentDataProperty:"linkLifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),t.byPurpose!==void 0){let s=t.byPurpose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!j.call(Bs.properties.byPurpose.properties,r)){
let n={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}s["sign-in"]!==void 0&&(v(s["sign-in"],{instancePath:a+"/byPurpose/sign-in",parentData:s,parentDataProperty:"\
sign-in",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["second-factor"]!==void 0&&(v(s["second-factor"],{instancePath:a+
"/byPurpose/second-factor",parentData:s,parentDataProperty:"second-factor",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["\
verify-identifier"]!==void 0&&(v(s["verify-identifier"],{instancePath:a+"/byPurpose/verify-identifier",parentData:s,parentDataProperty:"verify-identifier",rootData:u,
dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["reset-password"]!==void 0&&(v(s["reset-password"],{instancePath:a+"/byPurpose/reset-\
password",parentData:s,parentDataProperty:"reset-password",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["step-up"]!==void 0&&
(v(s["step-up"],{instancePath:a+"/byPurpose/step-up",parentData:s,parentDataProperty:"step-up",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s["bind-authenticator"]!==void 0&&(v(s["bind-authenticator"],{instancePath:a+"/byPurpose/bind-authenticator",parentData:s,parentDataProperty:"bind-\
authenticator",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["accept-invite"]!==void 0&&(v(s["accept-invite"],{instancePath:a+
"/byPurpose/accept-invite",parentData:s,parentDataProperty:"accept-invite",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["\
reset-pin"]!==void 0&&(v(s["reset-pin"],{instancePath:a+"/byPurpose/reset-pin",parentData:s,parentDataProperty:"reset-pin",rootData:u,dynamicAnchors:f})||(e=e===
null?v.errors:e.concat(v.errors),i=e.length)),s["step-up-proof"]!==void 0&&(v(s["step-up-proof"],{instancePath:a+"/byPurpose/step-up-proof",parentData:s,parentDataProperty:"\
step-up-proof",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.passkey!==void 0&&(v(s.passkey,{instancePath:a+"/byPurpose/\
passkey",parentData:s,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["recover-passkey"]!==void 0&&
(v(s["recover-passkey"],{instancePath:a+"/byPurpose/recover-passkey",parentData:s,parentDataProperty:"recover-passkey",rootData:u,dynamicAnchors:f})||(e=e===null?
v.errors:e.concat(v.errors),i=e.length)),s["delete-account"]!==void 0&&(v(s["delete-account"],{instancePath:a+"/byPurpose/delete-account",parentData:s,parentDataProperty:"\
delete-account",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s["relay-sign-in"]!==void 0&&(v(s["relay-sign-in"],{instancePath:a+
"/byPurpose/relay-sign-in",parentData:s,parentDataProperty:"relay-sign-in",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length))}else{
let r={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return S.errors=
e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","symbol"]}},refusesIdentifiers:{type:"boolean"},historySize:{
type:"integer",minimum:0},expireAfterSeconds:{type:"integer",minimum:1},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},
$id:"passwordPolicy"};function $(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=$.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="minLength"||s==="maxLength"||
s==="mustContain"||s==="refusesIdentifiers"||s==="historySize"||s==="expireAfterSeconds"||s==="blocklist"||s==="hashIterations")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.minLength!==void 0){let s=t.minLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/minLength",schemaPath:"#/properties\
/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let r={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:
e.push(r),i++}}if(t.maxLength!==void 0){let s=t.maxLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxLength",schemaPath:"\
#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&
(s<1||isNaN(s))){let r={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===
null?e=[r]:e.push(r),i++}}if(t.mustContain!==void 0){let s=t.mustContain;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(!(m==="lower-cas\
e"||m==="upper-case"||m==="digit"||m==="symbol")){let o={instancePath:a+"/mustContain/"+n,schemaPath:"#/properties/mustContain/items/enum",keyword:"enum",params:{
allowedValues:Pr.properties.mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+
"/mustContain",schemaPath:"#/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.refusesIdentifiers!==
void 0&&typeof t.refusesIdentifiers!="boolean"){let s={instancePath:a+"/refusesIdentifiers",schemaPath:"#/properties/refusesIdentifiers/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.historySize!==void 0){let s=t.historySize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/mini\
mum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.expireAfterSeconds!==void 0){let s=t.expireAfterSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/expireAfter\
Seconds",schemaPath:"#/properties/expireAfterSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.blocklist!==
void 0){let s=t.blocklist;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)if(typeof s[n]!="string"){let m={instancePath:a+"/blocklist/"+n,schemaPath:"#/\
properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let r={instancePath:a+"/bloc\
klist",schemaPath:"#/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.hashIterations!==
void 0){let s=t.hashIterations;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIt\
erations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){
let r={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?
e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}
return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"object",additionalProperties:!1,properties:{maxFailures:{type:"inte\
ger",minimum:0},lockSeconds:{$ref:"seconds"},windowSeconds:{$ref:"seconds"},release:{enum:["time","captcha","answer","operator"]}},$id:"lockoutPolicy"};function E(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="maxFailures"||s==="lockSeconds"||s==="windowSeconds"||s==="release")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),i++}if(t.maxFailures!==void 0){let s=t.maxFailures;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxFai\
lures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.lockSeconds!==void 0&&(w(t.lockSeconds,{instancePath:a+"/lockSeconds",parentData:t,parentDataProperty:"lockSec\
onds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.windowSeconds!==void 0&&(w(t.windowSeconds,{instancePath:a+"/windowS\
econds",parentData:t,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.release!==void 0){
let s=t.release;if(!(s==="time"||s==="captcha"||s==="answer"||s==="operator")){let r={instancePath:a+"/release",schemaPath:"#/properties/release/enum",keyword:"\
enum",params:{allowedValues:kr.properties.release.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return E.errors=e,i===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wr={type:"object",additionalProperties:!1,properties:{idleSeconds:{$ref:"seconds"},absoluteSeconds:{$ref:"seconds"},pendingSeconds:{$ref:"s\
econds"},maxPerAccount:{type:"integer",minimum:1},atLimit:{enum:["refuse","end-oldest"]}},$id:"sessionPolicy"};function F(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=F.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let s in t)if(!(s==="idleSeconds"||s==="absoluteSeconds"||s==="pendingSeconds"||s==="maxPerAccount"||s==="atLimit")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.idleSeconds!==void 0&&(w(t.idleSeconds,{instancePath:a+"/idleSeconds",parentData:t,parentDataProperty:"idleSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)),t.absoluteSeconds!==void 0&&(w(t.absoluteSeconds,{instancePath:a+"/absoluteSeconds",parentData:t,parentDataProperty:"ab\
soluteSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.pendingSeconds!==void 0&&(w(t.pendingSeconds,{instancePath:a+
"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.maxPerAccount!==
void 0){let s=t.maxPerAccount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxPerAccount",schemaPath:"#/properties/maxPerAc\
count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){
let r={instancePath:a+"/maxPerAccount",schemaPath:"#/properties/maxPerAccount/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=
[r]:e.push(r),i++}}if(t.atLimit!==void 0){let s=t.atLimit;if(!(s==="refuse"||s==="end-oldest")){let r={instancePath:a+"/atLimit",schemaPath:"#/properties/atLimi\
t/enum",keyword:"enum",params:{allowedValues:wr.properties.atLimit.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return F.errors=e,i===0}F.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=C.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="accessSeconds"||s==="refreshSeconds"||s==="rotateRef\
resh"||s==="invalidatePrevious"||s==="reuseEndsSession"||s==="reuseGraceSeconds"||s==="sliding")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.accessSeconds!==void 0){let s=t.
accessSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/accessSeconds",schemaPath:"#/properties/accessSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+
"/accessSeconds",schemaPath:"#/properties/accessSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.
refreshSeconds!==void 0){let s=t.refreshSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/refreshSeconds",schemaPath:"#/\
properties/refreshSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&
(s<0||isNaN(s))){let r={instancePath:a+"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be\
 >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.rotateRefresh!==void 0&&typeof t.rotateRefresh!="boolean"){let s={instancePath:a+"/rotateRefresh",schemaPath:"#/prope\
rties/rotateRefresh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.invalidatePrevious!==void 0&&typeof t.
invalidatePrevious!="boolean"){let s={instancePath:a+"/invalidatePrevious",schemaPath:"#/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.reuseEndsSession!==void 0&&typeof t.reuseEndsSession!="boolean"){let s={instancePath:a+"/reuseE\
ndsSession",schemaPath:"#/properties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
reuseGraceSeconds!==void 0){let s=t.reuseGraceSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/reuseGraceSeconds",schemaPath:"\
#/properties/reuseGraceSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let r={instancePath:a+"/reuseGraceSeconds",schemaPath:"#/properties/reuseGraceSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.sliding!==void 0&&typeof t.sliding!="boolean"){let s={instancePath:a+"/sliding",schemaPath:"#/properties/slidi\
ng/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vr={type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"i\
nteger",minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},$id:"totpPolicy"};function V(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="digits"||s==="stepSeconds"||s==="driftSteps"||s==="maxAttempts"||s==="secondFactor")){
let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),i++}if(t.digits!==void 0){let s=t.digits;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/digits",
schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(
s)){if(s>8||isNaN(s)){let r={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,8]},message:"must be <= 8"};e===
null?e=[r]:e.push(r),i++}if(s<6||isNaN(s)){let r={instancePath:a+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"minimum",params:{bounds:[6,8]},message:"\
must be >= 6"};e===null?e=[r]:e.push(r),i++}}}if(t.stepSeconds!==void 0){let s=t.stepSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/stepSeconds",schemaPath:"#/properties/stepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},
message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.driftSteps!==void 0){let s=t.driftSteps;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),
i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/minimum",keyword:"minimum",params:{
bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.maxAttempts!==void 0){let s=t.maxAttempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"\
minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.secondFactor!==void 0){let s=t.secondFactor;if(!(s==="disabled"||s==="op\
tional"||s==="mandatory")){let r={instancePath:a+"/secondFactor",schemaPath:"#/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:vr.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=R.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="graceSeconds"){let r={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}t.graceSeconds!==
void 0&&(w(t.graceSeconds,{instancePath:a+"/graceSeconds",parentData:t,parentDataProperty:"graceSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(
w.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}
return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=U.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="windows"||s==="requests"||s==="windowSeconds")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),i++}if(t.windows!==void 0){let s=t.windows;if(Array.isArray(s)){if(s.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let r=s.length;for(let n=0;n<
r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.requests===void 0){let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/item\
s/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[o]:e.push(o),i++}if(m.windowSeconds===
void 0){let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"\
must have required property 'windowSeconds'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="requests"||o==="windowSeconds")){let p={instancePath:a+"/win\
dows/"+n,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[p]:e.push(p),i++}if(m.requests!==void 0){let o=m.requests;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+
"/windows/"+n+"/requests",schemaPath:"#/properties/windows/items/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let p={instancePath:a+"/windows/"+n+"/requests",schemaPath:"#/properties/windows/i\
tems/properties/requests/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),i++}}if(m.windowSeconds!==void 0){let o=m.
windowSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/it\
ems/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){let p={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/items/properties/windowSeconds/minimum",keyword:"mini\
mum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/windows",schemaPath:"#/propert\
ies/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.requests!==void 0){let s=t.requests;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/requests",schemaPath:"#/properties/r\
equests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.windowSeconds!==void 0){let s=t.windowSeconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function z(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=z.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="minimumYears"||s==="maximumYears")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.minimumYears!==void 0){let s=t.minimumYears;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&
(s<0||isNaN(s))){let r={instancePath:a+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= \
0"};e===null?e=[r]:e.push(r),i++}}if(t.maximumYears!==void 0){let s=t.maximumYears;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),i++}return z.errors=e,i===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=M.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="lifetimeSeconds"||s==="maxSends")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.lifetimeSeconds!==void 0&&(w(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:u,
dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.maxSends!==void 0){let s=t.maxSends;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:
e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",
params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=B.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="rememberSeconds"||s==="onBinding")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.rememberSeconds!==void 0&&(w(t.rememberSeconds,{instancePath:a+"/rememberSeconds",parentData:t,parentDataProperty:"rememberSeconds",rootData:u,
dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.onBinding!==void 0&&typeof t.onBinding!="boolean"){let s={instancePath:a+"/onBinding",
schemaPath:"#/properties/onBinding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Nr={type:"object",additionalProperties:!1,properties:{rpId:{type:"string",minLength:1,maxLength:253},rpName:{type:"string",minLength:1,maxLength:100},
origins:{type:"array",items:{type:"string",minLength:1,maxLength:300}},timeoutSeconds:{type:"integer",minimum:1},userVerification:{enum:["required","preferred",
"discouraged"]}},$id:"passkeyPolicy"};function Z(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="rpId"||s==="rp\
Name"||s==="origins"||s==="timeoutSeconds"||s==="userVerification")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.rpId!==void 0){let s=t.rpId;if(typeof s=="string"){if(d(s)>
253){let r={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/maxLength",keyword:"maxLength",params:{bounds:[1,253]},message:"must NOT have more than 253 cha\
racters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/minLength",keyword:"minLength",params:{bounds:[1,253]},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.rpName!==void 0){let s=t.rpName;if(typeof s=="string"){if(d(s)>100){let r={
instancePath:a+"/rpName",schemaPath:"#/properties/rpName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};
e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/rpName",schemaPath:"#/properties/rpName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/rpName",schemaPath:"#/properties/rpName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.origins!==void 0){let s=t.origins;if(Array.isArray(s)){let r=s.length;for(let n=0;n<
r;n++){let m=s[n];if(typeof m=="string"){if(d(m)>300){let o={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",
params:{bounds:[1,300]},message:"must NOT have more than 300 characters"};e===null?e=[o]:e.push(o),i++}if(d(m)<1){let o={instancePath:a+"/origins/"+n,schemaPath:"\
#/properties/origins/items/minLength",keyword:"minLength",params:{bounds:[1,300]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),i++}}}else{let r={instancePath:a+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}}if(t.timeoutSeconds!==void 0){let s=t.timeoutSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/time\
outSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{bounds:[
1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.userVerification!==void 0){let s=t.userVerification;if(!(s==="required"||s==="preferred"||s==="di\
scouraged")){let r={instancePath:a+"/userVerification",schemaPath:"#/properties/userVerification/enum",keyword:"enum",params:{allowedValues:Nr.properties.userVerification.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Js={type:"\
object",additionalProperties:!1,properties:{identityTypes:{type:"array",uniqueItems:!0,items:{$ref:"banking.identityType"}},channels:{type:"object",additionalProperties:!1,
properties:{SMS:{type:"boolean"},AUTHY:{type:"boolean"},BIOMETRIC:{type:"boolean"}}},passwordsFor:{type:"array",uniqueItems:!0,items:{$ref:"banking.credentialTy\
pe"}},passcodeDigits:{type:"integer",minimum:4,maximum:12},passcodeForPush:{type:"boolean"},oneIdentityForReset:{type:"boolean"},multiIdentity:{type:"boolean"},
refuseSamePerson:{type:"boolean"},enrolment:{type:"object",additionalProperties:!1,properties:{maxStarts:{type:"integer",minimum:1},types:{type:"array",uniqueItems:!0,
items:{$ref:"banking.credentialType"}}}},providerLogoutUrl:{type:"string",format:"uri",maxLength:2048},callingCodes:{type:"array",uniqueItems:!0,items:{type:"st\
ring",pattern:"^\\+[1-9][0-9]{0,5}$"}},profiles:{type:"object",propertyNames:{pattern:"^[0-9]{1,20}$"},additionalProperties:{$ref:"banking.profile"}},countries:{
type:"array",uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}$"}},refusedEmailDomains:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},companyTypes:{
type:"array",uniqueItems:!0,items:{$ref:"banking.companyType"}},companies:{type:"object",additionalProperties:{enum:["known","unknown","lookup-failed"]}}},$id:"\
banking.programme"},Ar={enum:["CONSUMER","CORPORATE"],$id:"banking.identityType"};function de(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(t==="CONSUMER"||t==="CORPORATE")){
let s={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ar.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}return de.errors=e,i===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};var Lr={enum:["ROOT","USER"],$id:"banking.credentialType"};function ie(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),!(t==="ROOT"||t==="USER")){let s={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Lr.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[s]:e.push(s),i++}return ie.errors=e,i===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var zs=new RegExp("^[A-Z]{3}$","u");function De(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=De.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="type"||s==="in\
active"||s==="currencies"||s==="feeGroups"||s==="violatesPaymentModel")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0&&(de(t.type,{instancePath:a+"/type",
parentData:t,parentDataProperty:"type",rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),i=e.length)),t.inactive!==void 0&&typeof t.inactive!=
"boolean"){let s={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.currencies!==void 0){let s=t.currencies;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(typeof p=="string"){if(!zs.
test(p)){let c={instancePath:a+"/currencies/"+o,schemaPath:"#/properties/currencies/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must\
 match pattern "^[A-Z]{3}$"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/currencies/"+o,schemaPath:"#/properties/currencies/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="strin\
g"){if(typeof o[p]=="number"){m=o[p];let c={instancePath:a+"/currencies",schemaPath:"#/properties/currencies/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},
message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/curr\
encies",schemaPath:"#/properties/currencies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.feeGroups!==void 0){
let s=t.feeGroups;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(typeof p=="string"){if(d(p)>50){let c={instancePath:a+"/feeGroups/"+o,schemaPath:"\
#/properties/feeGroups/items/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[c]:e.push(c),i++}
if(d(p)<1){let c={instancePath:a+"/feeGroups/"+o,schemaPath:"#/properties/feeGroups/items/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NO\
T have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/feeGroups/"+o,schemaPath:"#/properties/feeGroups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="strin\
g"){if(typeof o[p]=="number"){m=o[p];let c={instancePath:a+"/feeGroups",schemaPath:"#/properties/feeGroups/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/feeGroups",schemaPath:"\
#/properties/feeGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.violatesPaymentModel!==void 0&&typeof t.
violatesPaymentModel!="boolean"){let s={instancePath:a+"/violatesPaymentModel",schemaPath:"#/properties/violatesPaymentModel/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr={enum:["SOLE_TRADER","LLC",
"PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"],$id:"banking.companyType"};function ye(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(t==="SOLE_TRADER"||t===
"LLC"||t==="PUBLIC_LIMITED_COMPANY"||t==="LIMITED_LIABILITY_PARTNERSHIP"||t==="NON_PROFIT_ORGANISATION")){let s={instancePath:a,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:jr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}return ye.errors=e,i===0}ye.evaluated={dynamicProps:!1,
dynamicItems:!1};var Vs=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,xr=new RegExp("^\\+[1-9][0-9]{0,5}$","u"),Dr=new RegExp("^[0-9]{1,20}$","u"),se=new RegExp("^[A-\
Z]{2}$","u");function Oe(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Oe.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Js.properties,r)){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.identityTypes!==void 0){let r=t.identityTypes;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)de(r[p],{instancePath:a+"/identityTypes/"+p,parentData:r,
parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),i=e.length);let m=r.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(
r[m],r[o])){let p={instancePath:a+"/identityTypes",schemaPath:"#/properties/identityTypes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT \
have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/identityTypes",schemaPath:"#\
/properties/identityTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.channels!==void 0){let r=t.channels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="SMS"||n==="AUTHY"||n==="BIOMETRIC")){let m={instancePath:a+"/channels",schemaPath:"#/prope\
rties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[m]:
e.push(m),i++}if(r.SMS!==void 0&&typeof r.SMS!="boolean"){let n={instancePath:a+"/channels/SMS",schemaPath:"#/properties/channels/properties/SMS/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(r.AUTHY!==void 0&&typeof r.AUTHY!="boolean"){let n={instancePath:a+"/ch\
annels/AUTHY",schemaPath:"#/properties/channels/properties/AUTHY/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),
i++}if(r.BIOMETRIC!==void 0&&typeof r.BIOMETRIC!="boolean"){let n={instancePath:a+"/channels/BIOMETRIC",schemaPath:"#/properties/channels/properties/BIOMETRIC/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/channels",schemaPath:"#/proper\
ties/channels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.passwordsFor!==void 0){let r=t.passwordsFor;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)ie(r[p],{instancePath:a+"/passwordsFor/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),i=e.length);let m=r.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/passwordsFor",schemaPath:"\
#/properties/passwordsFor/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};
e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/passwordsFor",schemaPath:"#/properties/passwordsFor/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.passcodeDigits!==void 0){let r=t.passcodeDigits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>12||isNaN(r)){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/\
maximum",keyword:"maximum",params:{bounds:[4,12]},message:"must be <= 12"};e===null?e=[n]:e.push(n),i++}if(r<4||isNaN(r)){let n={instancePath:a+"/passcodeDigits",
schemaPath:"#/properties/passcodeDigits/minimum",keyword:"minimum",params:{bounds:[4,12]},message:"must be >= 4"};e===null?e=[n]:e.push(n),i++}}}if(t.passcodeForPush!==
void 0&&typeof t.passcodeForPush!="boolean"){let r={instancePath:a+"/passcodeForPush",schemaPath:"#/properties/passcodeForPush/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.oneIdentityForReset!==void 0&&typeof t.oneIdentityForReset!="boolean"){let r={instancePath:a+
"/oneIdentityForReset",schemaPath:"#/properties/oneIdentityForReset/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.multiIdentity!==void 0&&typeof t.multiIdentity!="boolean"){let r={instancePath:a+"/multiIdentity",schemaPath:"#/properties/multiIdentity/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.refuseSamePerson!==void 0&&typeof t.refuseSamePerson!="boolean"){let r={
instancePath:a+"/refuseSamePerson",schemaPath:"#/properties/refuseSamePerson/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}if(t.enrolment!==void 0){let r=t.enrolment;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="maxStarts"||n==="types")){let m={
instancePath:a+"/enrolment",schemaPath:"#/properties/enrolment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must \
NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(r.maxStarts!==void 0){let n=r.maxStarts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let m={instancePath:a+"/enrolment/maxStarts",schemaPath:"#/properties/enrolment/properties/maxStarts/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[m]:e.push(m),i++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let m={instancePath:a+"/enrolment/maxStarts",schemaPath:"#/proper\
ties/enrolment/properties/maxStarts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}if(r.types!==void 0){let n=r.
types;if(Array.isArray(n)){let m=n.length;for(let c=0;c<m;c++)ie(n[c],{instancePath:a+"/enrolment/types/"+c,parentData:n,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),i=e.length);let o=n.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(x(n[o],n[p])){let c={instancePath:a+"/enrolment/types",
schemaPath:"#/properties/enrolment/properties/types/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" a\
nd "+o+" are identical)"};e===null?e=[c]:e.push(c),i++;break e}}}else{let m={instancePath:a+"/enrolment/types",schemaPath:"#/properties/enrolment/properties/typ\
es/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}}else{let n={instancePath:a+"/enrolment",schemaPath:"#/prop\
erties/enrolment/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providerLogoutUrl!==void 0){let r=t.providerLogoutUrl;
if(typeof r=="string"){if(d(r)>2048){let n={instancePath:a+"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/maxLength",keyword:"maxLength",params:{
bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!Vs.test(r)){let n={instancePath:a+"/providerLogoutUrl",schemaPath:"\
#/properties/providerLogoutUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(t.callingCodes!==void 0){let r=t.callingCodes;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(!xr.test(c)){let h={
instancePath:a+"/callingCodes/"+p,schemaPath:"#/properties/callingCodes/items/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{0,5}$"},message:'must m\
atch pattern "^\\+[1-9][0-9]{0,5}$"'};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/callingCodes/"+p,schemaPath:"#/properties/callingCodes/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){let p={};for(;m--;){let c=r[m];if(typeof c==
"string"){if(typeof p[c]=="number"){o=p[c];let h={instancePath:a+"/callingCodes",schemaPath:"#/properties/callingCodes/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break}p[c]=m}}}}else{let n={instancePath:a+
"/callingCodes",schemaPath:"#/properties/callingCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.profiles!==
void 0){let r=t.profiles;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let m=i;if(typeof n=="string"&&!Dr.test(n)){let o={instancePath:a+"/profil\
es",schemaPath:"#/properties/profiles/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,20}$"},message:'must match pattern "^[0-9]{1,20}$"',propertyName:n};
e===null?e=[o]:e.push(o),i++}var s=m===i;if(!s){let o={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{
propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r)De(r[n],{instancePath:a+"/profiles/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)}else{let n={instancePath:a+"/\
profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.countries!==
void 0){let r=t.countries;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(!se.test(c)){let h={instancePath:a+"/cou\
ntries/"+p,schemaPath:"#/properties/countries/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?
e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/countries/"+p,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){let p={};for(;m--;){let c=r[m];if(typeof c=="string"){if(typeof p[c]=="number"){o=p[c];let h={
instancePath:a+"/countries",schemaPath:"#/properties/countries/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items\
 ## "+o+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break}p[c]=m}}}}else{let n={instancePath:a+"/countries",schemaPath:"#/properties/countries/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.refusedEmailDomains!==void 0){let r=t.refusedEmailDomains;if(Array.
isArray(r)){let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(d(c)<1){let h={instancePath:a+"/refusedEmailDomains/"+p,schemaPath:"#/prope\
rties/refusedEmailDomains/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[h]:e.push(h),i++}}else{
let h={instancePath:a+"/refusedEmailDomains/"+p,schemaPath:"#/properties/refusedEmailDomains/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){let p={};for(;m--;){let c=r[m];if(typeof c=="string"){if(typeof p[c]=="number"){o=p[c];let h={instancePath:a+
"/refusedEmailDomains",schemaPath:"#/properties/refusedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (\
items ## "+o+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break}p[c]=m}}}}else{let n={instancePath:a+"/refusedEmailDomains",schemaPath:"#/propertie\
s/refusedEmailDomains/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.companyTypes!==void 0){let r=t.companyTypes;
if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)ye(r[p],{instancePath:a+"/companyTypes/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||
(e=e===null?ye.errors:e.concat(ye.errors),i=e.length);let m=r.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/companyTypes",schemaPath:"\
#/properties/companyTypes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};
e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/companyTypes",schemaPath:"#/properties/companyTypes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.companies!==void 0){let r=t.companies;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let m=r[n];
if(!(m==="known"||m==="unknown"||m==="lookup-failed")){let o={instancePath:a+"/companies/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/com\
panies/additionalProperties/enum",keyword:"enum",params:{allowedValues:Js.properties.companies.additionalProperties.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[o]:e.push(o),i++}}else{let n={instancePath:a+"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=new RegExp("^https?://(localho\
st|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$","u"),pr=new RegExp("^[!-~]+$","u");function Ie(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!j.call(Is.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0&&(S(t.code,{instancePath:a+"/code",parentData:t,
parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.password!==void 0&&($(t.password,{instancePath:a+
"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.lockout!==void 0&&(E(
t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),
t.session!==void 0&&(F(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(
F.errors),i=e.length)),t.token!==void 0&&(C(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||(e=e===null?
C.errors:e.concat(C.errors),i=e.length)),t.totp!==void 0&&(V(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.deletion!==void 0&&(R(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.rateLimit!==void 0&&(U(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let s={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.age!==void 0&&(z(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:
e.concat(z.errors),i=e.length)),t.approval!==void 0&&(M(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.stepUp!==void 0&&(B(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.passkey!==void 0&&(Z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let s={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[s]:e.push(s),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="boolean"){let s={instancePath:a+"/magicRecipients",schemaPath:"#/\
properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.profile!==void 0){let s=t.profile;
if(!(s==="seed"||s==="current")){let r={instancePath:a+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues:Is.properties.profile.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.errorCodes!==void 0){let s=t.errorCodes;if(!(s==="seed"||s==="cur\
rent")){let r={instancePath:a+"/errorCodes",schemaPath:"#/properties/errorCodes/enum",keyword:"enum",params:{allowedValues:Is.properties.errorCodes.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.tokenMode!==void 0){let s=t.tokenMode;if(!(s==="direct"||s==="exchange")){let r={
instancePath:a+"/tokenMode",schemaPath:"#/properties/tokenMode/enum",keyword:"enum",params:{allowedValues:Is.properties.tokenMode.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.reissueLimitStatus!==void 0){let s=t.reissueLimitStatus;if(!(s===400||s===409)){let r={instancePath:a+
"/reissueLimitStatus",schemaPath:"#/properties/reissueLimitStatus/enum",keyword:"enum",params:{allowedValues:Is.properties.reissueLimitStatus.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.gatePasswordUpdate!==void 0&&typeof t.gatePasswordUpdate!="boolean"){let s={instancePath:a+
"/gatePasswordUpdate",schemaPath:"#/properties/gatePasswordUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),i++}if(t.lenientChannelCase!==void 0&&typeof t.lenientChannelCase!="boolean"){let s={instancePath:a+"/lenientChannelCase",schemaPath:"#/properties/lenientCha\
nnelCase/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.idempotency!==void 0){let s=t.idempotency;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="retentionSeconds"){let n={instancePath:a+"/idempotency",schemaPath:"#/properties/idempotency/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.retentionSeconds!==
void 0){let r=s.retentionSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/idempotency/retentionSeconds",schemaPath:"#/p\
roperties/idempotency/properties/retentionSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:a+"/idempotency/retentionSeconds",schemaPath:"#/properties/idempotency/properties/retentionSeconds/m\
inimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+"/idempotency",schemaPath:"#/pro\
perties/idempotency/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.webhook!==void 0){let s=t.webhook;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="url"||r==="key")){let n={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.url!==void 0){
let r=s.url;if(typeof r=="string"){if(!Or.test(r)){let n={instancePath:a+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"patter\
n",params:{pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},message:'must match pattern "^https?://(localhost|127(\\.[0-\
9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/webhook/url",schemaPath:"#/properties/webhook/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.key!==void 0){let r=s.key;if(typeof r=="stri\
ng"){if(d(r)>255){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/propertie\
s/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}if(!pr.test(r)){let n={
instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/pattern",keyword:"pattern",params:{pattern:"^[!-~]+$"},message:'must match pattern\
 "^[!-~]+$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}t.programme!==void 0&&(Oe(t.programme,{instancePath:a+"/programme",parentData:t,
parentDataProperty:"programme",rootData:u,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ir=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function T(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(d(t)>63){let s={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[s]:e.push(s),i++}if(!Ir.test(t)){let s={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return T.
errors=e,i===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="key"||s==="restricted")){
let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0){let s=t.key;if(typeof s=="string"){if(d(s)>255){let r={instancePath:a+"/key",schemaPath:"#/properties/key/\
maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+
"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),i++}if(!pr.test(s)){let r={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^[!-~]+$"},message:'must match patt\
ern "^[!-~]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(t.restricted!==void 0&&typeof t.restricted!="boolean"){let s={instancePath:a+"/restricted",schemaPath:"#/prope\
rties/restricted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qr={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},name:{type:"string",minLength:1,maxLength:50},surname:{type:"\
string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{$ref:"banking.mobile"},mobileVerified:{
type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{type:"boolean",default:!1},passwordChangedAt:{
$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},factors:{type:"array",items:{$ref:"banking.f\
actor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},createdAt:{$ref:"banking.moment"},address:{
$ref:"banking.address"},occupation:{type:"string",minLength:1,maxLength:50},nationality:{type:"string",pattern:"^[A-Z]{2}$"},placeOfBirth:{type:"string",minLength:1,
maxLength:50},approved:{type:"boolean",default:!1},identities:{type:"array",minItems:1,items:{$ref:"banking.identity"}}},required:["identities"],if:{required:["\
person"]},then:{},else:{required:["name","surname","email"]},$id:"banking.rootUser"};function q(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=q.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(d(t)>63){let s={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,63]},
message:"must NOT have more than 63 characters"};e===null?e=[s]:e.push(s),i++}if(d(t)<1){let s={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,63]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return q.errors=e,i===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var Tr=new RegExp("^\\+[1-9][0-9]{0,4}$","u"),Sr=new RegExp("^[0-9]{4,14}$","u");function he(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.countryCode===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryCode"},message:"must have requir\
ed property 'countryCode'"};e===null?e=[s]:e.push(s),i++}if(t.number===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
number"},message:"must have required property 'number'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="countryCode"||s==="number")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.countryCode!==void 0){let s=t.countryCode;if(typeof s=="string"){if(!Tr.test(s)){let r={instancePath:a+"/countryCode",schemaPath:"#/properties/\
countryCode/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{0,4}$"},message:'must match pattern "^\\+[1-9][0-9]{0,4}$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}}if(t.number!==void 0){let s=t.number;if(typeof s=="string"){if(!Sr.test(s)){let r={instancePath:a+"/number",schemaPath:"#/properties/number/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4,14}$"},message:'must match pattern "^[0-9]{4,14}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/numb\
er",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return he.errors=e,i===0}he.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=A.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!re(t)){let s={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}return A.errors=e,i===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};var Xs={type:"object",additionalProperties:!1,
required:["channel"],properties:{channel:{enum:["SMS","AUTHY","BIOMETRIC"]},status:{enum:["PENDING_VERIFICATION","ACTIVE","INACTIVE"],default:"ACTIVE"}},$id:"ba\
nking.factor"};function X(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=X.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.channel===void 0){let s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="cha\
nnel"||s==="status")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[r]:e.push(r),i++}if(t.channel!==void 0){let s=t.channel;if(!(s==="SMS"||s==="AUTHY"||s==="BIOMETRIC")){let r={instancePath:a+
"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Xs.properties.channel.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[r]:e.push(r),i++}}if(t.status!==void 0){let s=t.status;if(!(s==="PENDING_VERIFICATION"||s==="ACTIVE"||s==="INACTIVE")){let r={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Xs.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=K.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.addressLine1===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"addressLine1"},message:"must have required property 'addressLine1'"};e===null?e=[s]:e.push(s),i++}if(t.city===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"city"},message:"must have required property 'city'"};e===null?e=[s]:e.push(s),
i++}if(t.postCode===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postCode"},message:"must have required pro\
perty 'postCode'"};e===null?e=[s]:e.push(s),i++}if(t.country===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="addressLine1"||s==="city"||s==="postCode"||s===
"country")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[r]:e.push(r),i++}if(t.addressLine1!==void 0){let s=t.addressLine1;if(typeof s=="string"){if(d(s)>150){let r={instancePath:a+"/addr\
essLine1",schemaPath:"#/properties/addressLine1/maxLength",keyword:"maxLength",params:{bounds:[1,150]},message:"must NOT have more than 150 characters"};e===null?
e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/minLength",keyword:"minLength",params:{bounds:[1,150]},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.city!==void 0){let s=t.city;if(typeof s=="string"){if(d(
s)>50){let r={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 cha\
racters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.postCode!==void 0){let s=t.postCode;if(typeof s=="string"){if(d(s)>15){
let r={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{bounds:[1,15]},message:"must NOT have more than 15 ch\
aracters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/minLength",keyword:"minLength",params:{bounds:[
1,15]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.country!==void 0){let s=t.country;if(typeof s=="string"){
if(!se.test(s)){let r={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match p\
attern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={type:"object",additionalProperties:!1,
properties:{id:{$ref:"banking.id"},profileId:{$ref:"banking.id"},ipAddress:{type:"string",minLength:5,maxLength:45,default:"203.0.113.7"},acceptedTerms:{type:"b\
oolean",default:!0},baseCurrency:{type:"string",pattern:"^[A-Z]{3}$"},tag:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,50}$"},feeGroup:{type:"string",minLength:1,maxLength:50},
sourceOfFunds:{type:"string",minLength:1,maxLength:50},sourceOfFundsOther:{type:"string",minLength:1,maxLength:100},company:{$ref:"banking.company"},companyPosition:{
enum:["DIRECTOR","AUTHORISED_REPRESENTATIVE"],default:"DIRECTOR"},createdAt:{$ref:"banking.moment"},users:{type:"array",items:{$ref:"banking.user"}}},$id:"banki\
ng.identity"};var $r=new RegExp("^[1-9][0-9]{0,19}$","u");function Y(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,
l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!$r.test(t)){let s={instancePath:a,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,19}$"},message:'must match pattern "^[1-9][0-9]{0,19}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return Y.errors=e,i===0}Y.evaluated={dynamicProps:!1,
dynamicItems:!1};function ge(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}if(t.type===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),i++}if(t.countryOfRegistration===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryOfRegistration"},message:"must have required property '\
countryOfRegistration'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="name"||s==="type"||s==="countryOfRegistration"||s==="registrationNumber"||s==="bu\
sinessAddress"||s==="registeredAddress"||s==="incorporatedOn")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(d(s)>
100){let r={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 cha\
racters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.type!==void 0&&(ye(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),t.countryOfRegistration!==void 0){let s=t.countryOfRegistration;if(typeof s==
"string"){if(!se.test(s)){let r={instancePath:a+"/countryOfRegistration",schemaPath:"#/properties/countryOfRegistration/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/countryOfRegistration",schemaPath:"#/properti\
es/countryOfRegistration/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.registrationNumber!==void 0){let s=t.
registrationNumber;if(typeof s=="string"){if(d(s)>20){let r={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/maxLength",keyword:"\
maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/registrationN\
umber",schemaPath:"#/properties/registrationNumber/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(t.businessAddress!==void 0&&(K(t.businessAddress,{instancePath:a+"/businessAddress",parentData:t,parentDataProperty:"\
businessAddress",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.registeredAddress!==void 0&&(K(t.registeredAddress,{instancePath:a+
"/registeredAddress",parentData:t,parentDataProperty:"registeredAddress",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.incorporatedOn!==
void 0){let s=t.incorporatedOn;if(typeof s=="string"){if(!Ds(s)){let r={instancePath:a+"/incorporatedOn",schemaPath:"#/properties/incorporatedOn/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/incorporatedOn",schemaPath:"#/prop\
erties/incorporatedOn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Er={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},id:{$ref:"banking.id"},name:{type:"string",minLength:1,maxLength:50},
surname:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{$ref:"bank\
ing.mobile"},mobileVerified:{type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{type:"\
boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},factors:{
type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},createdAt:{
$ref:"banking.moment"}},required:[],if:{required:["person"]},then:{},else:{required:["name","surname","email"]},$id:"banking.user"};function Te(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Te.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0);let s=i,r=!0,n=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.person===void 0&&(o="person")){let p={};e===null?e=[p]:e.push(p),i++}}var m=n===
i;if(i=s,e!==null&&(s?e.length=s:e=null),!m){let o=i;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let c={instancePath:a,schemaPath:"#/else/r\
equired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[c]:e.push(c),i++}if(t.surname===void 0){let c={
instancePath:a,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[c]:
e.push(c),i++}if(t.email===void 0){let c={instancePath:a,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"email"},message:"must have req\
uired property 'email'"};e===null?e=[c]:e.push(c),i++}}var m=o===i;r=m}if(!r){let o={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"},
message:'must match "else" schema'};e===null?e=[o]:e.push(o),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!j.call(Er.properties,o)){let p={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),i++}if(t.person!==void 0&&(q(t.person,{instancePath:a+"/person",parentData:t,parentDataProperty:"person",rootData:u,dynamicAnchors:f})||(e=
e===null?q.errors:e.concat(q.errors),i=e.length)),t.id!==void 0&&(Y(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),t.name!==void 0){let o=t.name;if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){
let p={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),i++}}if(t.surname!==void 0){let o=t.surname;if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+"/surname",schemaPath:"#/prop\
erties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={
instancePath:a+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[p]:e.push(p),i++}}if(t.email!==void 0){let o=t.email;if(typeof o=="string"){if(d(o)>254){let p={instancePath:a+"/email",schemaPath:"#/pro\
perties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[p]:e.push(p),i++}if(!ke.test(
o)){let p={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let o={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailV\
erified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.mobile!==void 0&&(he(t.mobile,{instancePath:a+
"/mobile",parentData:t,parentDataProperty:"mobile",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),i=e.length)),t.mobileVerified!==void 0&&
typeof t.mobileVerified!="boolean"){let o={instancePath:a+"/mobileVerified",schemaPath:"#/properties/mobileVerified/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.dateOfBirth!==void 0){let o=t.dateOfBirth;if(typeof o=="string"){if(!Ds(o)){let p={instancePath:a+"\
/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}if(t.password!==void 0){let o=t.password;if(typeof o=="string"){if(d(o)>100){let p={instancePath:a+"/password",schemaPath:"#/properties/pas\
sword/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+
"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=
[p]:e.push(p),i++}}else{let p={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!="boolean"){let o={instancePath:a+"/passwordExpired",schemaPath:"#/propert\
ies/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.passwordChangedAt!==void 0&&(A(t.passwordChangedAt,
{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"passwordChangedAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),t.previousPasswords!==void 0){let o=t.previousPasswords;if(Array.isArray(o)){if(o.length>24){let c={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,24]},message:"must NOT have more than 24 items"};e===null?e=[c]:e.push(c),i++}let p=o.
length;for(let c=0;c<p;c++){let h=o[c];if(typeof h=="string"){if(d(h)>100){let y={instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswo\
rds/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),i++}if(d(h)<1){let y={
instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswords/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}}else{let p={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(t.factors!==void 0){let o=t.
factors;if(Array.isArray(o)){let p=o.length;for(let c=0;c<p;c++)X(o[c],{instancePath:a+"/factors/"+c,parentData:o,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{let p={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(t.lastSteppedUpAt!==void 0&&(A(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,
parentDataProperty:"lastSteppedUpAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="bo\
olean"){let o={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.
push(o),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let o={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}t.createdAt!==void 0&&(A(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"\
createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr=new RegExp(
"^[a-zA-Z0-9_-]{1,50}$","u");function Se(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Se.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(er.properties,s)){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),i++}if(t.id!==void 0&&(Y(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:
e.concat(Y.errors),i=e.length)),t.profileId!==void 0&&(Y(t.profileId,{instancePath:a+"/profileId",parentData:t,parentDataProperty:"profileId",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),t.ipAddress!==void 0){let s=t.ipAddress;if(typeof s=="string"){if(d(s)>45){let r={instancePath:a+"/ipAddres\
s",schemaPath:"#/properties/ipAddress/maxLength",keyword:"maxLength",params:{bounds:[5,45]},message:"must NOT have more than 45 characters"};e===null?e=[r]:e.push(
r),i++}if(d(s)<5){let r={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/minLength",keyword:"minLength",params:{bounds:[5,45]},message:"must NOT \
have fewer than 5 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.acceptedTerms!==void 0&&typeof t.acceptedTerms!="boolean"){let s={instancePath:a+"/a\
cceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.baseCurrency!==
void 0){let s=t.baseCurrency;if(typeof s=="string"){if(!zs.test(s)){let r={instancePath:a+"/baseCurrency",schemaPath:"#/properties/baseCurrency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/baseCurrency",schemaPath:"\
#/properties/baseCurrency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.tag!==void 0){let s=t.tag;if(typeof s==
"string"){if(!lr.test(s)){let r={instancePath:a+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,50}$"},message:'\
must match pattern "^[a-zA-Z0-9_-]{1,50}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.feeGroup!==void 0){let s=t.feeGroup;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+
"/feeGroup",schemaPath:"#/properties/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=
[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.sourceOfFunds!==void 0){let s=t.sourceOfFunds;if(typeof s=="string"){if(d(
s)>50){let r={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT hav\
e more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/minLength",keyword:"\
minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/sourceOfFunds",schemaPath:"\
#/properties/sourceOfFunds/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.sourceOfFundsOther!==void 0){
let s=t.sourceOfFundsOther;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/maxLength",
keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/so\
urceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.company!==void 0&&(ge(t.company,{instancePath:a+"/company",parentData:t,parentDataProperty:"\
company",rootData:u,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),i=e.length)),t.companyPosition!==void 0){let s=t.companyPosition;if(!(s==="DIR\
ECTOR"||s==="AUTHORISED_REPRESENTATIVE")){let r={instancePath:a+"/companyPosition",schemaPath:"#/properties/companyPosition/enum",keyword:"enum",params:{allowedValues:er.
properties.companyPosition.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.createdAt!==void 0&&(A(t.createdAt,{instancePath:a+
"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.users!==void 0){let s=t.
users;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)Te(s[n],{instancePath:a+"/users/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||
(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)}else{let r={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:a="",parentData:g,
parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=$e.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=i,
r=!0,n=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.person===void 0&&(o="person")){let p={};e===null?e=[p]:e.push(p),i++}}var m=n===i;if(i=s,e!==null&&
(s?e.length=s:e=null),!m){let o=i;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let c={instancePath:a,schemaPath:"#/else/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[c]:e.push(c),i++}if(t.surname===void 0){let c={instancePath:a,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"surname"},message:"must have required property 'surname'"};e===null?e=[c]:e.push(c),i++}
if(t.email===void 0){let c={instancePath:a,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property\
 'email'"};e===null?e=[c]:e.push(c),i++}}var m=o===i;r=m}if(!r){let o={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"},message:'mus\
t match "else" schema'};e===null?e=[o]:e.push(o),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.identities===void 0){let o={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"identities"},message:"must have required property 'identities'"};e===null?e=[o]:e.push(o),i++}for(let o in t)
if(!j.call(qr.properties,o)){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.person!==void 0&&(q(t.person,{instancePath:a+"/person",parentData:t,parentDataProperty:"per\
son",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.name!==void 0){let o=t.name;if(typeof o=="string"){if(d(o)>50){let p={
instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===
null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.surname!==void 0){let o=t.surname;if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+
"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[p]:
e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must N\
OT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.email!==void 0){let o=t.email;if(typeof o=="string"){if(d(o)>254){let p={instancePath:a+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[p]:
e.push(p),i++}if(!ke.test(o)){let p={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match\
 format "email"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let o={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.mobile!==void 0&&(he(t.mobile,
{instancePath:a+"/mobile",parentData:t,parentDataProperty:"mobile",rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),i=e.length)),t.mobileVerified!==
void 0&&typeof t.mobileVerified!="boolean"){let o={instancePath:a+"/mobileVerified",schemaPath:"#/properties/mobileVerified/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.dateOfBirth!==void 0){let o=t.dateOfBirth;if(typeof o=="string"){if(!Ds(o)){let p={instancePath:a+
"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}if(t.password!==void 0){let o=t.password;if(typeof o=="string"){if(d(o)>100){let p={instancePath:a+"/password",schemaPath:"#/properties/pas\
sword/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+
"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=
[p]:e.push(p),i++}}else{let p={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!="boolean"){let o={instancePath:a+"/passwordExpired",schemaPath:"#/propert\
ies/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.passwordChangedAt!==void 0&&(A(t.passwordChangedAt,
{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"passwordChangedAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),t.previousPasswords!==void 0){let o=t.previousPasswords;if(Array.isArray(o)){if(o.length>24){let c={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,24]},message:"must NOT have more than 24 items"};e===null?e=[c]:e.push(c),i++}let p=o.
length;for(let c=0;c<p;c++){let h=o[c];if(typeof h=="string"){if(d(h)>100){let y={instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswo\
rds/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),i++}if(d(h)<1){let y={
instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/previousPasswords/"+c,schemaPath:"#/properties/previousPasswords/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}}else{let p={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(t.factors!==void 0){let o=t.
factors;if(Array.isArray(o)){let p=o.length;for(let c=0;c<p;c++)X(o[c],{instancePath:a+"/factors/"+c,parentData:o,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{let p={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(t.lastSteppedUpAt!==void 0&&(A(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,
parentDataProperty:"lastSteppedUpAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="bo\
olean"){let o={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.
push(o),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let o={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.createdAt!==void 0&&(A(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"\
createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.address!==void 0&&(K(t.address,{instancePath:a+"/address",parentData:t,
parentDataProperty:"address",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.occupation!==void 0){let o=t.occupation;if(typeof o==
"string"){if(d(o)>50){let p={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"mus\
t NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/minLength",
keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/occupatio\
n",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.nationality!==void 0){
let o=t.nationality;if(typeof o=="string"){if(!se.test(o)){let p={instancePath:a+"/nationality",schemaPath:"#/properties/nationality/pattern",keyword:"pattern",
params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/nationality",schemaPath:"#/p\
roperties/nationality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.placeOfBirth!==void 0){let o=t.placeOfBirth;
if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"maxLength",params:{bounds:[1,
50]},message:"must NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/pla\
ceOfBirth/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+
"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.approved!==
void 0&&typeof t.approved!="boolean"){let o={instancePath:a+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.identities!==void 0){let o=t.identities;if(Array.isArray(o)){if(o.length<1){let c={instancePath:a+"/identiti\
es",schemaPath:"#/properties/identities/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),i++}
let p=o.length;for(let c=0;c<p;c++)Se(o[c],{instancePath:a+"/identities/"+c,parentData:o,parentDataProperty:c,rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:
e.concat(Se.errors),i=e.length)}else{let p={instancePath:a+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={type:"object",additionalProperties:!1,required:[
"accounts"],properties:{accounts:{type:"integer",minimum:0,maximum:1e5},seed:{type:"string",minLength:1,maxLength:200},locale:{enum:["de","en","es","fr","it","n\
l"]},password:{type:"string",minLength:1,maxLength:100},each:{$ref:"banking.invented"},groups:{$ref:"bulkGroups",items:{type:"object",additionalProperties:!1,required:[
"share","state"],properties:{share:{$ref:"bulkShare"},state:{$ref:"banking.invented"}}}}},$id:"banking.bulk"},Zs={type:"object",additionalProperties:!1,properties:{
emailVerified:{type:"boolean",default:!1},mobileVerified:{type:"boolean"},passwordExpired:{type:"boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},
previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},factors:{type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{
$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},createdAt:{$ref:"banking.moment"},address:{$ref:"banking.address"},
occupation:{type:"string",minLength:1,maxLength:50},nationality:{type:"string",pattern:"^[A-Z]{2}$"},placeOfBirth:{type:"string",minLength:1,maxLength:50},approved:{
type:"boolean",default:!1},identities:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,properties:{profileId:{$ref:"banking.id"},ipAddress:{
type:"string",minLength:5,maxLength:45,default:"203.0.113.7"},acceptedTerms:{type:"boolean",default:!0},baseCurrency:{type:"string",pattern:"^[A-Z]{3}$"},tag:{type:"\
string",pattern:"^[a-zA-Z0-9_-]{1,50}$"},feeGroup:{type:"string",minLength:1,maxLength:50},sourceOfFunds:{type:"string",minLength:1,maxLength:50},sourceOfFundsOther:{
type:"string",minLength:1,maxLength:100},company:{$ref:"banking.company"},companyPosition:{enum:["DIRECTOR","AUTHORISED_REPRESENTATIVE"],default:"DIRECTOR"},createdAt:{
$ref:"banking.moment"}}}}},$id:"banking.invented"};function ae(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Zs.properties,
s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),i++}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+"/emailVerified",schemaPath:"#/prop\
erties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.mobileVerified!==void 0&&typeof t.
mobileVerified!="boolean"){let s={instancePath:a+"/mobileVerified",schemaPath:"#/properties/mobileVerified/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!="boolean"){let s={instancePath:a+"/passwordExpired",schemaPath:"\
#/properties/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.passwordChangedAt!==void 0&&
(A(t.passwordChangedAt,{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"passwordChangedAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:
e.concat(A.errors),i=e.length)),t.previousPasswords!==void 0){let s=t.previousPasswords;if(Array.isArray(s)){if(s.length>24){let n={instancePath:a+"/previousPas\
swords",schemaPath:"#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,24]},message:"must NOT have more than 24 items"};e===null?e=[n]:
e.push(n),i++}let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(typeof m=="string"){if(d(m)>100){let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/pro\
perties/previousPasswords/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),
i++}if(d(m)<1){let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previ\
ousPasswords/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/previousPas\
swords",schemaPath:"#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.factors!==
void 0){let s=t.factors;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)X(s[n],{instancePath:a+"/factors/"+n,parentData:s,parentDataProperty:n,rootData:u,
dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{let r={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.lastSteppedUpAt!==void 0&&(A(t.lastSteppedUpAt,{instancePath:a+"/lastStepp\
edUpAt",parentData:t,parentDataProperty:"lastSteppedUpAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.locked!==void 0&&
typeof t.locked!="boolean"){let s={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[s]:e.push(s),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let s={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.createdAt!==void 0&&(A(t.createdAt,{instancePath:a+"/created\
At",parentData:t,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.address!==void 0&&(K(t.address,
{instancePath:a+"/address",parentData:t,parentDataProperty:"address",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.occupation!==
void 0){let s=t.occupation;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/occupation",schemaPath:"\
#/properties/occupation/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(t.nationality!==void 0){let s=t.nationality;if(typeof s=="string"){if(!se.test(s)){let r={instancePath:a+"/nationality",schemaPath:"#/properties/nati\
onality/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.placeOfBirth!==
void 0){let s=t.placeOfBirth;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/placeOfBirth",
schemaPath:"#/properties/placeOfBirth/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}}if(t.approved!==void 0&&typeof t.approved!="boolean"){let s={instancePath:a+"/approved",schemaPath:"#/properties/approved/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.identities!==void 0){let s=t.identities;if(Array.isArray(s)){if(s.length<
1){let n={instancePath:a+"/identities",schemaPath:"#/properties/identities/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 \
items"};e===null?e=[n]:e.push(n),i++}let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m)if(!j.call(Zs.properties.
identities.items.properties,o)){let p={instancePath:a+"/identities/"+n,schemaPath:"#/properties/identities/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(m.profileId!==void 0&&(Y(m.profileId,{instancePath:a+
"/identities/"+n+"/profileId",parentData:m,parentDataProperty:"profileId",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),m.
ipAddress!==void 0){let o=m.ipAddress;if(typeof o=="string"){if(d(o)>45){let p={instancePath:a+"/identities/"+n+"/ipAddress",schemaPath:"#/properties/identities\
/items/properties/ipAddress/maxLength",keyword:"maxLength",params:{bounds:[5,45]},message:"must NOT have more than 45 characters"};e===null?e=[p]:e.push(p),i++}
if(d(o)<5){let p={instancePath:a+"/identities/"+n+"/ipAddress",schemaPath:"#/properties/identities/items/properties/ipAddress/minLength",keyword:"minLength",params:{
bounds:[5,45]},message:"must NOT have fewer than 5 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/identities/"+n+"/ipAddress",schemaPath:"\
#/properties/identities/items/properties/ipAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(m.acceptedTerms!==
void 0&&typeof m.acceptedTerms!="boolean"){let o={instancePath:a+"/identities/"+n+"/acceptedTerms",schemaPath:"#/properties/identities/items/properties/accepted\
Terms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(m.baseCurrency!==void 0){let o=m.baseCurrency;if(typeof o==
"string"){if(!zs.test(o)){let p={instancePath:a+"/identities/"+n+"/baseCurrency",schemaPath:"#/properties/identities/items/properties/baseCurrency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/identities/"+n+"/ba\
seCurrency",schemaPath:"#/properties/identities/items/properties/baseCurrency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
p]:e.push(p),i++}}if(m.tag!==void 0){let o=m.tag;if(typeof o=="string"){if(!lr.test(o)){let p={instancePath:a+"/identities/"+n+"/tag",schemaPath:"#/properties/i\
dentities/items/properties/tag/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,50}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,50}$"'};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/identities/"+n+"/tag",schemaPath:"#/properties/identities/items/properties/tag/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(m.feeGroup!==void 0){let o=m.feeGroup;if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+
"/identities/"+n+"/feeGroup",schemaPath:"#/properties/identities/items/properties/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must N\
OT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/identities/"+n+"/feeGroup",schemaPath:"#/properties/identities\
/items/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:a+"/identities/"+n+"/feeGroup",schemaPath:"#/properties/identities/items/properties/feeGroup/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}if(m.sourceOfFunds!==void 0){let o=m.sourceOfFunds;if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+"/ide\
ntities/"+n+"/sourceOfFunds",schemaPath:"#/properties/identities/items/properties/sourceOfFunds/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"m\
ust NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/identities/"+n+"/sourceOfFunds",schemaPath:"#/properties/\
identities/items/properties/sourceOfFunds/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),i++}}else{let p={instancePath:a+"/identities/"+n+"/sourceOfFunds",schemaPath:"#/properties/identities/items/properties/sourceOfFunds/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(m.sourceOfFundsOther!==void 0){let o=m.sourceOfFundsOther;if(typeof o=="st\
ring"){if(d(o)>100){let p={instancePath:a+"/identities/"+n+"/sourceOfFundsOther",schemaPath:"#/properties/identities/items/properties/sourceOfFundsOther/maxLeng\
th",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+
"/identities/"+n+"/sourceOfFundsOther",schemaPath:"#/properties/identities/items/properties/sourceOfFundsOther/minLength",keyword:"minLength",params:{bounds:[1,
100]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/identities/"+n+"/sourceOfFundsOther",schemaPath:"\
#/properties/identities/items/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}
if(m.company!==void 0&&(ge(m.company,{instancePath:a+"/identities/"+n+"/company",parentData:m,parentDataProperty:"company",rootData:u,dynamicAnchors:f})||(e=e===
null?ge.errors:e.concat(ge.errors),i=e.length)),m.companyPosition!==void 0){let o=m.companyPosition;if(!(o==="DIRECTOR"||o==="AUTHORISED_REPRESENTATIVE")){let p={
instancePath:a+"/identities/"+n+"/companyPosition",schemaPath:"#/properties/identities/items/properties/companyPosition/enum",keyword:"enum",params:{allowedValues:Zs.
properties.identities.items.properties.companyPosition.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}m.createdAt!==void 0&&
(A(m.createdAt,{instancePath:a+"/identities/"+n+"/createdAt",parentData:m,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(
A.errors),i=e.length))}else{let o={instancePath:a+"/identities/"+n,schemaPath:"#/properties/identities/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=G.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(t)){if(t.length>100){let s={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{bounds:[0,100]},
message:"must NOT have more than 100 items"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}return G.errors=e,i===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=_.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t)){let s={instancePath:a,schemaPath:"#/maximum",keyword:"maximum",params:{
bounds:[0,1]},message:"must be <= 1"};e===null?e=[s]:e.push(s),i++}if(t<0||isNaN(t)){let s={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",params:{bounds:[
0,1]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[s]:e.push(s),i++}return _.errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accounts"},message:"must ha\
ve required property 'accounts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="accounts"||s==="seed"||s==="locale"||s==="password"||s==="each"||s==="gr\
oups")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)){if(s>1e5||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/maximum",keyword:"maximum",params:{bounds:[0,1e5]},
message:"must be <= 100000"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/minimum",keyword:"\
minimum",params:{bounds:[0,1e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.seed!==void 0){let s=t.seed;if(typeof s=="string"){if(d(s)>200){let r={
instancePath:a+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===
null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.locale!==void 0){let s=t.locale;if(!(s==="de"||s==="en"||s==="es"||s==="fr"||s==="it"||
s==="nl")){let r={instancePath:a+"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{allowedValues:Fr.properties.locale.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.each!==void 0&&(ae(t.each,{instancePath:a+"/each",parentData:t,parentDataProperty:"\
each",rootData:u,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),t.groups!==void 0){let s=t.groups;if(G(s,{instancePath:a+"/groups",parentData:t,
parentDataProperty:"groups",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.length),Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){
let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.share===void 0){let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/required",
keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?e=[o]:e.push(o),i++}if(m.state===void 0){let o={instancePath:a+
"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};
e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="share"||o==="state")){let p={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}m.share!==void 0&&
(_(m.share,{instancePath:a+"/groups/"+n+"/share",parentData:m,parentDataProperty:"share",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),
i=e.length)),m.state!==void 0&&(ae(m.state,{instancePath:a+"/groups/"+n+"/state",parentData:m,parentDataProperty:"state",rootData:u,dynamicAnchors:f})||(e=e===null?
ae.errors:e.concat(ae.errors),i=e.length))}else{let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}return Ee.errors=e,i===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:a="",parentData:g,
parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="apiKeys"||s==="rootUsers"||s==="bulk")){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.apiKeys!==void 0){
let s=t.apiKeys;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)qe(s[n],{instancePath:a+"/apiKeys/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||
(e=e===null?qe.errors:e.concat(qe.errors),i=e.length)}else{let r={instancePath:a+"/apiKeys",schemaPath:"#/properties/apiKeys/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.rootUsers!==void 0){let s=t.rootUsers;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)
$e(s[n],{instancePath:a+"/rootUsers/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),i=e.length)}else{
let r={instancePath:a+"/rootUsers",schemaPath:"#/properties/rootUsers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),i++}}t.bulk!==void 0&&(Ee(t.bulk,{instancePath:a+"/bulk",parentData:t,parentDataProperty:"bulk",rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:e.concat(
Ee.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}return Fe.errors=e,i===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr={type:"object",additionalProperties:!1,properties:{code:{$ref:"codeP\
olicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{
$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"\
stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},magicRecipients:{type:"boolean"},errorsAs200ForXhr:{type:"boolean"},sottSkewSeconds:{
$ref:"ciam.seconds"},tenantDefaults:{$ref:"ciam.settings"},tenants:{type:"object",additionalProperties:{$ref:"ciam.settings"}}},$id:"ciam.policy"};function O(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=O.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let s={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}return O.errors=e,i===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};
var sr={type:"object",additionalProperties:!1,properties:{apiKey:{$ref:"ciam.guid"},apiSecret:{$ref:"ciam.guid"},disabledOperations:{type:"array",uniqueItems:!0,
items:{$ref:"ciam.name"}},registration:{$ref:"ciam.registration"},login:{$ref:"ciam.login"},lockoutType:{enum:["Suspend","Captcha","SecurityQuestion","Block"]},
sessions:{$ref:"ciam.sessions"},secondFactor:{$ref:"ciam.secondFactor"},messages:{$ref:"ciam.messages"},securityQuestions:{$ref:"ciam.securityQuestions"},privacyPolicy:{
$ref:"ciam.privacyPolicy"},consent:{$ref:"ciam.consent"},pin:{$ref:"ciam.pin"},passkeys:{$ref:"ciam.passkeys"},social:{$ref:"ciam.social"},customFields:{type:"a\
rray",uniqueItems:!0,items:{$ref:"ciam.name"}},customObjects:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9_-]{1,100}$"},additionalProperties:{type:"object",
additionalProperties:!1,properties:{maxRecords:{type:"integer",minimum:1}}}},risk:{$ref:"ciam.risk"}},$id:"ciam.settings"};var Vr=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function ne(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!Vr.test(t)){
let s={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must m\
atch pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return ne.errors=e,i===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=N.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(d(t)>100){let s={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(d(t)<1){let s={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Gs={type:"object",
additionalProperties:!1,properties:{enabled:{type:"boolean"},emailVerification:{enum:["required","optional","disabled"]},verifyBy:{enum:["link","code"]},loginAfterVerification:{
type:"boolean"},verificationMails:{type:"boolean"},phoneVerification:{type:"boolean"},requiredFields:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}},blockedEmails:{
type:"array",uniqueItems:!0,items:{$ref:"ciam.email"}},blockedDomains:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}}},$id:"ciam.registration"};function J(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=J.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(d(t)>254){let s={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!ke.test(t)){let s={instancePath:a,schemaPath:"#/format",keyword:"format",params:{
format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return J.errors=e,i===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Gs.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.enabled!==void 0&&typeof t.
enabled!="boolean"){let s={instancePath:a+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(t.emailVerification!==void 0){let s=t.emailVerification;if(!(s==="required"||s==="optional"||s==="disabled")){let r={instancePath:a+
"/emailVerification",schemaPath:"#/properties/emailVerification/enum",keyword:"enum",params:{allowedValues:Gs.properties.emailVerification.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.verifyBy!==void 0){let s=t.verifyBy;if(!(s==="link"||s==="code")){let r={instancePath:a+
"/verifyBy",schemaPath:"#/properties/verifyBy/enum",keyword:"enum",params:{allowedValues:Gs.properties.verifyBy.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[r]:e.push(r),i++}}if(t.loginAfterVerification!==void 0&&typeof t.loginAfterVerification!="boolean"){let s={instancePath:a+"/loginAfterVe\
rification",schemaPath:"#/properties/loginAfterVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}
if(t.verificationMails!==void 0&&typeof t.verificationMails!="boolean"){let s={instancePath:a+"/verificationMails",schemaPath:"#/properties/verificationMails/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.phoneVerification!==void 0&&typeof t.phoneVerification!=
"boolean"){let s={instancePath:a+"/phoneVerification",schemaPath:"#/properties/phoneVerification/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),i++}if(t.requiredFields!==void 0){let s=t.requiredFields;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++)N(s[o],{instancePath:a+
"/requiredFields/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let n=s.length,m;if(n>
1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",
params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+
"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.
blockedEmails!==void 0){let s=t.blockedEmails;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++)J(s[o],{instancePath:a+"/blockedEmails/"+o,parentData:s,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.length);let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+
"/blockedEmails",schemaPath:"#/properties/blockedEmails/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+
" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/blockedEmails",schemaPath:"#/properties/blockedEmails/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.blockedDomains!==void 0){let s=t.blockedDomains;if(Array.isArray(s)){let r=s.
length;for(let o=0;o<r;o++)N(s[o],{instancePath:a+"/blockedDomains/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length);let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/blockedDomains",schemaPath:"#/properties/blocke\
dDomains/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.
push(o),i++;break e}}}else{let r={instancePath:a+"/blockedDomains",schemaPath:"#/properties/blockedDomains/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={type:"object",additionalProperties:!1,properties:{
identifiers:{type:"array",minItems:1,uniqueItems:!0,items:{enum:["email","phone","username"]}},password:{type:"boolean"},passwordless:{type:"boolean"},smart:{type:"\
boolean"},oneTouch:{type:"boolean"},withoutCallback:{type:"boolean"},afterPasswordReset:{type:"boolean"}},$id:"ciam.login"};function Ve(t,{instancePath:a="",parentData:g,
parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="identifiers"||s==="password"||s==="passwordless"||s==="smart"||s==="oneTouch"||s==="withoutCallb\
ack"||s==="afterPasswordReset")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.identifiers!==void 0){let s=t.identifiers;if(Array.isArray(s)){if(s.length<1){let o={instancePath:a+
"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:
e.push(o),i++}let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(p==="email"||p==="phone"||p==="username")){let c={instancePath:a+"/identifiers/"+o,schemaPath:"\
#/properties/identifiers/items/enum",keyword:"enum",params:{allowedValues:Rr.properties.identifiers.items.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/identifiers",schemaPath:"#/proper\
ties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?
e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0&&typeof t.password!="boolean"){let s={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.passwordless!==void 0&&typeof t.passwordless!=
"boolean"){let s={instancePath:a+"/passwordless",schemaPath:"#/properties/passwordless/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(t.smart!==void 0&&typeof t.smart!="boolean"){let s={instancePath:a+"/smart",schemaPath:"#/properties/smart/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.oneTouch!==void 0&&typeof t.oneTouch!="boolean"){let s={instancePath:a+"/oneTouch",
schemaPath:"#/properties/oneTouch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.withoutCallback!==void 0&&
typeof t.withoutCallback!="boolean"){let s={instancePath:a+"/withoutCallback",schemaPath:"#/properties/withoutCallback/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.afterPasswordReset!==void 0&&typeof t.afterPasswordReset!="boolean"){let s={instancePath:a+"/af\
terPasswordReset",schemaPath:"#/properties/afterPasswordReset/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ve.errors=e,i===0}
Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="limit"||s==="sliding"||s==="endOnPasswordChange"||s===
"refreshTokens")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),i++}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be \
>= 1"};e===null?e=[r]:e.push(r),i++}}if(t.sliding!==void 0&&typeof t.sliding!="boolean"){let s={instancePath:a+"/sliding",schemaPath:"#/properties/sliding/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.endOnPasswordChange!==void 0&&typeof t.endOnPasswordChange!=
"boolean"){let s={instancePath:a+"/endOnPasswordChange",schemaPath:"#/properties/endOnPasswordChange/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[s]:e.push(s),i++}if(t.refreshTokens!==void 0&&typeof t.refreshTokens!="boolean"){let s={instancePath:a+"/refreshTokens",schemaPath:"#/p\
roperties/refreshTokens/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ur={type:"object",additionalProperties:!1,properties:{factors:{type:"array",uniqueItems:!0,items:{enum:["authenticator","sms","email","ques\
tion","push","passkey","duo"]}},requiredAnswers:{type:"integer",minimum:1},stepUp:{type:"boolean"},pendingSeconds:{$ref:"ciam.seconds"},stepUpSeconds:{$ref:"cia\
m.seconds"}},$id:"ciam.secondFactor"};function Ue(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ue.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="factors"||s===
"requiredAnswers"||s==="stepUp"||s==="pendingSeconds"||s==="stepUpSeconds")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.factors!==void 0){let s=t.factors;if(Array.
isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(p==="authenticator"||p==="sms"||p==="email"||p==="question"||p==="push"||p==="passkey"||p==="duo")){
let c={instancePath:a+"/factors/"+o,schemaPath:"#/properties/factors/items/enum",keyword:"enum",params:{allowedValues:Ur.properties.factors.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+
"/factors",schemaPath:"#/properties/factors/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+"\
 are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.requiredAnswers!==void 0){let s=t.requiredAnswers;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:a+"/requiredAnswers",schemaPath:"#/properties/requiredAnswers/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/requiredAnswers",schemaPath:"#/properties/requ\
iredAnswers/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(t.stepUp!==void 0&&typeof t.stepUp!="boolean"){
let s={instancePath:a+"/stepUp",schemaPath:"#/properties/stepUp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
i++}t.pendingSeconds!==void 0&&(O(t.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:u,dynamicAnchors:f})||
(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.stepUpSeconds!==void 0&&(O(t.stepUpSeconds,{instancePath:a+"/stepUpSeconds",parentData:t,parentDataProperty:"\
stepUpSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ee.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!qs.test(t)){let s={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\+\
[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return ee.errors=e,i===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="sms"||s==="voice"||s==="unreachable"||s==="maxMails"||s==="maxSms"||s==="max\
Tokens"||s==="windowSeconds")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.sms!==void 0&&typeof t.sms!="boolean"){let s={instancePath:a+"/sms",schemaPath:"#/propert\
ies/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.voice!==void 0&&typeof t.voice!="boolean"){let s={
instancePath:a+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
unreachable!==void 0){let s=t.unreachable;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++)ee(s[o],{instancePath:a+"/unreachable/"+o,parentData:s,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length);let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+
"/unreachable",schemaPath:"#/properties/unreachable/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" a\
nd "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/unreachable",schemaPath:"#/properties/unreachable/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.maxMails!==void 0){let s=t.maxMails;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:a+"/maxMails",schemaPath:"#/properties/maxMails/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maxMails",schemaPath:"#/properties/maxMails/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.maxSms!==void 0){let s=t.maxSms;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:a+"/maxSms",schemaPath:"#/properties/maxSms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maxSms",schemaPath:"#/properties/maxSms/minimum",keyword:"minim\
um",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(t.maxTokens!==void 0){let s=t.maxTokens;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}t.windowSeconds!==void 0&&(O(t.windowSeconds,{instancePath:a+"/windo\
wSeconds",parentData:t,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length))}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ze.errors=e,i===0}ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var zr=new RegExp("^[0-9a-f]{32}$","u");function H(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!zr.test(t)){let s={instancePath:a,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return H.errors=e,i===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};
function Me(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Me.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="questions"||s==="maxFailures")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.questions!==void 0){let s=t.questions;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.id===void 0){let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[o]:e.push(o),i++}if(m.text===void 0){let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/ques\
tions/items/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[o]:e.push(o),i++}for(let o in m)
if(!(o==="id"||o==="text")){let p={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(m.id!==void 0&&(H(m.id,{instancePath:a+"/questions/"+
n+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)),m.text!==void 0){let o=m.text;if(typeof o==
"string"){if(d(o)>255){let p={instancePath:a+"/questions/"+n+"/text",schemaPath:"#/properties/questions/items/properties/text/maxLength",keyword:"maxLength",params:{
bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/questions/"+n+"/text",schemaPath:"\
#/properties/questions/items/properties/text/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=
[p]:e.push(p),i++}}else{let p={instancePath:a+"/questions/"+n+"/text",schemaPath:"#/properties/questions/items/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/questions",schemaPath:"#/properties/questions\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.maxFailures!==void 0){let s=t.maxFailures;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:a+"/maxFailures",schemaPath:"#/\
properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mr={type:"object",additionalProperties:!1,properties:{mode:{enum:["Moderated","Strict"]},versions:{type:"array",items:{type:"object",additionalProperties:!1,
required:["version"],properties:{version:{type:"string",minLength:1,maxLength:50},startsAt:{type:"string",format:"date-time"}}}}},$id:"ciam.privacyPolicy"};function Be(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="mode"||s==="versions")){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.mode!==void 0){
let s=t.mode;if(!(s==="Moderated"||s==="Strict")){let r={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Mr.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.versions!==void 0){let s=t.versions;if(Array.isArray(s)){let r=s.
length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){let o={instancePath:a+"/versions/"+n,schemaPath:"#/pr\
operties/versions/items/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[o]:e.push(o),
i++}for(let o in m)if(!(o==="version"||o==="startsAt")){let p={instancePath:a+"/versions/"+n,schemaPath:"#/properties/versions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(m.version!==void 0){let o=m.version;
if(typeof o=="string"){if(d(o)>50){let p={instancePath:a+"/versions/"+n+"/version",schemaPath:"#/properties/versions/items/properties/version/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/versions/"+n+
"/version",schemaPath:"#/properties/versions/items/properties/version/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/versions/"+n+"/version",schemaPath:"#/properties/versions/items/properties/version/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(m.startsAt!==void 0){let o=m.startsAt;if(typeof o=="string"){if(!re(
o)){let p={instancePath:a+"/versions/"+n+"/startsAt",schemaPath:"#/properties/versions/items/properties/startsAt/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/versions/"+n+"/startsAt",schemaPath:"#/properties/vers\
ions/items/properties/startsAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"\
/versions/"+n,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{
let r={instancePath:a+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Be.errors=
e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ze.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="forms"){let r={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.forms!==
void 0){let s=t.forms;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.event===void 0){let o={
instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/required",keyword:"required",params:{missingProperty:"event"},message:"must have required proper\
ty 'event'"};e===null?e=[o]:e.push(o),i++}if(m.options===void 0){let o={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/required",keyword:"requi\
red",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="event"||o==="cust\
om"||o==="version"||o==="options")){let p={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(m.event!==void 0&&(N(m.event,{instancePath:a+"/form\
s/"+n+"/event",parentData:m,parentDataProperty:"event",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),m.custom!==void 0&&typeof m.
custom!="boolean"){let o={instancePath:a+"/forms/"+n+"/custom",schemaPath:"#/properties/forms/items/properties/custom/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(m.version!==void 0){let o=m.version;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={
instancePath:a+"/forms/"+n+"/version",schemaPath:"#/properties/forms/items/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let p={instancePath:a+"/forms/"+n+"/version",schemaPath:"#/properties/fo\
rms/items/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),i++}}if(m.options!==void 0){let o=m.
options;if(Array.isArray(o)){if(o.length<1){let c={instancePath:a+"/forms/"+n+"/options",schemaPath:"#/properties/forms/items/properties/options/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),i++}let p=o.length;for(let c=0;c<p;c++){let h=o[c];if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.id===void 0){let y={instancePath:a+"/forms/"+n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/req\
uired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[y]:e.push(y),i++}for(let y in h)if(!(y==="id"||y===
"mandatory")){let b={instancePath:a+"/forms/"+n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}if(h.id!==void 0&&(N(h.id,{instancePath:a+
"/forms/"+n+"/options/"+c+"/id",parentData:h,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),h.mandatory!==
void 0&&typeof h.mandatory!="boolean"){let y={instancePath:a+"/forms/"+n+"/options/"+c+"/mandatory",schemaPath:"#/properties/forms/items/properties/options/item\
s/properties/mandatory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/forms/"+
n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
y]:e.push(y),i++}}}else{let p={instancePath:a+"/forms/"+n+"/options",schemaPath:"#/properties/forms/items/properties/options/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/forms",schemaPath:"#/properties/forms/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ge.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="enabled"||s==="login"||s==="required"||s==="digits"||
s==="sessionSeconds"||s==="tokenSeconds")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let s={instancePath:a+"/enabled",
schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.login!==void 0&&typeof t.
login!="boolean"){let s={instancePath:a+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.required!==void 0&&typeof t.required!="boolean"){let s={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.digits!==void 0){let s=t.digits;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:a+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>32||isNaN(s)){let r={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"max\
imum",params:{bounds:[1,32]},message:"must be <= 32"};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:a+"/digits",schemaPath:"#/properties/di\
gits/minimum",keyword:"minimum",params:{bounds:[1,32]},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}t.sessionSeconds!==void 0&&(O(t.sessionSeconds,{instancePath:a+
"/sessionSeconds",parentData:t,parentDataProperty:"sessionSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.tokenSeconds!==
void 0&&(O(t.tokenSeconds,{instancePath:a+"/tokenSeconds",parentData:t,parentDataProperty:"tokenSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(
O.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}
return Ge.errors=e,i===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=_e.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="enabled"||s==="autofill"||s==="rpId"||s==="rpName"||
s==="origins")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[r]:e.push(r),i++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let s={instancePath:a+"/enabled",schemaPath:"#/properties\
/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.autofill!==void 0&&typeof t.autofill!="boolea\
n"){let s={instancePath:a+"/autofill",schemaPath:"#/properties/autofill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),i++}if(t.rpId!==void 0&&(N(t.rpId,{instancePath:a+"/rpId",parentData:t,parentDataProperty:"rpId",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length)),t.rpName!==void 0&&(N(t.rpName,{instancePath:a+"/rpName",parentData:t,parentDataProperty:"rpName",rootData:u,dynamicAnchors:f})||(e=e===null?
N.errors:e.concat(N.errors),i=e.length)),t.origins!==void 0){let s=t.origins;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(typeof p=="s\
tring"){if(!Vs.test(p)){let c={instancePath:a+"/origins/"+o,schemaPath:"#/properties/origins/items/format",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/origins/"+o,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="string"){if(typeof o[p]==
"number"){m=o[p];let c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have du\
plicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/origins",schemaPath:"#/proper\
ties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return _e.errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={enum:["facebook","google","apple","linkedin","twitter","foursquare","wechat","qq","jwt"],$id:"ciam.provider"};function be(t,{instancePath:a="",parentData:g,
parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(t===
"facebook"||t==="google"||t==="apple"||t==="linkedin"||t==="twitter"||t==="foursquare"||t==="wechat"||t==="qq"||t==="jwt")){let s={instancePath:a,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:Br.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}return be.errors=e,i===0}
be.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,l=Ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="provi\
ders"||s==="registration"||s==="linking")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.providers!==void 0){let s=t.providers;if(Array.isArray(s)){let r=s.length;for(let o=0;o<
r;o++)be(s[o],{instancePath:a+"/providers/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),i=e.length);
let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/uniqueItems",keyword:"u\
niqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={
instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(t.registration!==void 0&&typeof t.registration!="boolean"){let s={instancePath:a+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.linking!==void 0&&typeof t.linking!="boolean"){let s={instancePath:a+"/linking",schemaPath:"\
#/properties/linking/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ke.errors=e,i===0}Ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr={type:"object",additionalProperties:!1,properties:{watched:{type:"array",uniqueItems:!0,items:{enum:["device","browser","city","country",
"ip"]}},action:{enum:["block","question","mail","sms","refuse","notify"]}},$id:"ciam.risk"};function Ye(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=Ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!(s==="watched"||s==="action")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.watched!==void 0){let s=t.watched;if(Array.isArray(s)){let r=s.length;for(let o=0;o<
r;o++){let p=s[o];if(!(p==="device"||p==="browser"||p==="city"||p==="country"||p==="ip")){let c={instancePath:a+"/watched/"+o,schemaPath:"#/properties/watched/i\
tems/enum",keyword:"enum",params:{allowedValues:rr.properties.watched.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),
i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/watched",schemaPath:"#/properties/watched/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={
instancePath:a+"/watched",schemaPath:"#/properties/watched/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.
action!==void 0){let s=t.action;if(!(s==="block"||s==="question"||s==="mail"||s==="sms"||s==="refuse"||s==="notify")){let r={instancePath:a+"/action",schemaPath:"\
#/properties/action/enum",keyword:"enum",params:{allowedValues:rr.properties.action.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ye.
errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=new RegExp("^[A-Za-z0-9_-]{1,100}$","u");function oe(t,{instancePath:a="",parentData:g,
parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(sr.properties,r)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.apiKey!==void 0&&(ne(t.apiKey,{instancePath:a+
"/apiKey",parentData:t,parentDataProperty:"apiKey",rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),t.apiSecret!==void 0&&(ne(
t.apiSecret,{instancePath:a+"/apiSecret",parentData:t,parentDataProperty:"apiSecret",rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),i=
e.length)),t.disabledOperations!==void 0){let r=t.disabledOperations;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)N(r[p],{instancePath:a+"/disabledOp\
erations/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let m=r.length,o;if(m>1){e:for(;m--;)
for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/disabledOperations",schemaPath:"#/properties/disabledOperations/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/d\
isabledOperations",schemaPath:"#/properties/disabledOperations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}
if(t.registration!==void 0&&(Ce(t.registration,{instancePath:a+"/registration",parentData:t,parentDataProperty:"registration",rootData:u,dynamicAnchors:f})||(e=
e===null?Ce.errors:e.concat(Ce.errors),i=e.length)),t.login!==void 0&&(Ve(t.login,{instancePath:a+"/login",parentData:t,parentDataProperty:"login",rootData:u,dynamicAnchors:f})||
(e=e===null?Ve.errors:e.concat(Ve.errors),i=e.length)),t.lockoutType!==void 0){let r=t.lockoutType;if(!(r==="Suspend"||r==="Captcha"||r==="SecurityQuestion"||r===
"Block")){let n={instancePath:a+"/lockoutType",schemaPath:"#/properties/lockoutType/enum",keyword:"enum",params:{allowedValues:sr.properties.lockoutType.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.sessions!==void 0&&(Re(t.sessions,{instancePath:a+"/sessions",parentData:t,parentDataProperty:"\
sessions",rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),i=e.length)),t.secondFactor!==void 0&&(Ue(t.secondFactor,{instancePath:a+"/se\
condFactor",parentData:t,parentDataProperty:"secondFactor",rootData:u,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),i=e.length)),t.messages!==void 0&&
(ze(t.messages,{instancePath:a+"/messages",parentData:t,parentDataProperty:"messages",rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),i=
e.length)),t.securityQuestions!==void 0&&(Me(t.securityQuestions,{instancePath:a+"/securityQuestions",parentData:t,parentDataProperty:"securityQuestions",rootData:u,
dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),i=e.length)),t.privacyPolicy!==void 0&&(Be(t.privacyPolicy,{instancePath:a+"/privacyPolicy",parentData:t,
parentDataProperty:"privacyPolicy",rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),i=e.length)),t.consent!==void 0&&(Ze(t.consent,{instancePath:a+
"/consent",parentData:t,parentDataProperty:"consent",rootData:u,dynamicAnchors:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),i=e.length)),t.pin!==void 0&&(Ge(t.
pin,{instancePath:a+"/pin",parentData:t,parentDataProperty:"pin",rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),i=e.length)),t.passkeys!==
void 0&&(_e(t.passkeys,{instancePath:a+"/passkeys",parentData:t,parentDataProperty:"passkeys",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),
i=e.length)),t.social!==void 0&&(Ke(t.social,{instancePath:a+"/social",parentData:t,parentDataProperty:"social",rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:
e.concat(Ke.errors),i=e.length)),t.customFields!==void 0){let r=t.customFields;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)N(r[p],{instancePath:a+"/\
customFields/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let m=r.length,o;if(m>1){e:
for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/customFields",schemaPath:"#/properties/customFields/uniqueItems",keyword:"uniqueItems",params:{i:m,
j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/custo\
mFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.customObjects!==
void 0){let r=t.customObjects;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let m=i;if(typeof n=="string"&&!mr.test(n)){let o={instancePath:a+"/c\
ustomObjects",schemaPath:"#/properties/customObjects/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match patt\
ern "^[A-Za-z0-9_-]{1,100}$"',propertyName:n};e===null?e=[o]:e.push(o),i++}var s=m===i;if(!s){let o={instancePath:a+"/customObjects",schemaPath:"#/properties/cu\
stomObjects/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r){
let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m)if(o!=="maxRecords"){let p={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/customObjects/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(m.maxRecords!==void 0){let o=m.maxRecords;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let p={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxRecords",schemaPath:"#/properties/customObjects/additionalProperties/\
properties/maxRecords/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o))){let p={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxRecords",schemaPath:"#/properties/customObjects/additionalPr\
operties/properties/maxRecords/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a+
"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customObjects/additionalProperties/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+"/customObjects",schemaPath:"#/properties/customObjects/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}t.risk!==void 0&&(Ye(t.risk,{instancePath:a+"/risk",parentData:t,parentDataProperty:"\
risk",rootData:u,dynamicAnchors:f})||(e=e===null?Ye.errors:e.concat(Ye.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=He.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Cr.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0&&(S(
t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.password!==
void 0&&($(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),
i=e.length)),t.lockout!==void 0&&(E(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?E.
errors:e.concat(E.errors),i=e.length)),t.session!==void 0&&(F(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||
(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.token!==void 0&&(C(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.totp!==void 0&&(V(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.deletion!==void 0&&(R(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.rateLimit!==void 0&&(U(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let s={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.age!==void 0&&(z(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:
e.concat(z.errors),i=e.length)),t.approval!==void 0&&(M(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.stepUp!==void 0&&(B(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.passkey!==void 0&&(Z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let s={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[s]:e.push(s),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="boolean"){let s={instancePath:a+"/magicRecipients",schemaPath:"#/\
properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.errorsAs200ForXhr!==void 0&&
typeof t.errorsAs200ForXhr!="boolean"){let s={instancePath:a+"/errorsAs200ForXhr",schemaPath:"#/properties/errorsAs200ForXhr/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.sottSkewSeconds!==void 0&&(O(t.sottSkewSeconds,{instancePath:a+"/sottSkewSeconds",parentData:t,
parentDataProperty:"sottSkewSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.tenantDefaults!==void 0&&(oe(t.tenantDefaults,
{instancePath:a+"/tenantDefaults",parentData:t,parentDataProperty:"tenantDefaults",rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.
length)),t.tenants!==void 0){let s=t.tenants;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s)oe(s[r],{instancePath:a+"/tenants/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:u,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length);else{let r={instancePath:a+
"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return He.errors=e,i===0}He.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zr={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},uid:{type:"string",pattern:"^[A-Za-z0-9_-]{1,50}$"},email:{$ref:"ciam.email"},
emailVerified:{type:"boolean",default:!1},furtherEmails:{type:"array",items:{type:"object",additionalProperties:!1,required:["type","value"],properties:{type:{$ref:"\
ciam.name"},value:{$ref:"ciam.email"}}}},phone:{$ref:"ciam.phone"},phoneVerified:{type:"boolean",default:!1},username:{type:"string",pattern:"^[^\\sA-Z]{1,32}$"},
password:{type:"string",minLength:1,maxLength:1024},pin:{type:"string",minLength:1,maxLength:32},secondFactors:{$ref:"ciam.boundFactors"},passkeys:{type:"array",
maxItems:20,items:{$ref:"ciam.passkey"}},securityAnswers:{type:"object",propertyNames:{$ref:"ciam.hexId"},additionalProperties:{type:"string",minLength:1,maxLength:255}},
identities:{type:"array",items:{type:"object",additionalProperties:!1,required:["provider","id"],properties:{provider:{$ref:"ciam.provider"},id:{type:"string",minLength:1,
maxLength:200}}}},roles:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}},profile:{type:"object",maxProperties:200,properties:{FirstName:{},LastName:{},BirthDate:{}},
additionalProperties:!0},acceptedPolicy:{type:"string",minLength:1,maxLength:50},consents:{type:"object",maxProperties:100,additionalProperties:{type:"boolean"}},
customObjects:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","object"],properties:{id:{type:"string",pattern:"^[0-9a-f]{24}$"},name:{
$ref:"ciam.name"},active:{type:"boolean",default:!0},object:{type:"object",additionalProperties:!0}}}},blocked:{type:"boolean",default:!1},locked:{type:"boolean",
default:!1},loginDisabled:{type:"boolean",default:!1},sessionLimit:{type:"integer",minimum:1},createdAt:{type:"string",format:"date-time"}},required:[],$id:"cia\
m.account"};var Ts=new RegExp("^[A-Z2-7]+$","u"),Gr=new RegExp("^[0-9a-f]{5}-[0-9a-f]{5}$","u");function Pe(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="totpSecret"||r==="phone"||r==="email"||r==="answers"||r==="push"||r==="duo"||r==="backupCodes")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(d(r)<16){let n={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLengt\
h",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[n]:e.push(n),i++}if(!Ts.test(r)){let n={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),i++}}if(t.phone!==void 0&&(ee(t.phone,{instancePath:a+"/phone",parentData:t,parentDataProperty:"phone",rootData:u,dynamicAnchors:f})||
(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)),t.email!==void 0&&typeof t.email!="boolean"){let r={instancePath:a+"/email",schemaPath:"#/properties/emai\
l/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.answers!==void 0){let r=t.answers;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(let n in r){let m=i;H(n,{instancePath:a+"/answers",parentData:r,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===
null?H.errors:e.concat(H.errors),i=e.length);var s=m===i;if(!s){let o={instancePath:a+"/answers",schemaPath:"#/properties/answers/propertyNames",keyword:"proper\
tyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r){let m=r[n];if(typeof m=="string"){if(d(m)>
255){let o={instancePath:a+"/answers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/answers/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),i++}if(d(m)<1){let o={instancePath:a+"/answers/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/answers/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/answers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/answers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+
"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.push!==void 0&&
typeof t.push!="boolean"){let r={instancePath:a+"/push",schemaPath:"#/properties/push/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(t.duo!==void 0&&typeof t.duo!="boolean"){let r={instancePath:a+"/duo",schemaPath:"#/properties/duo/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.backupCodes!==void 0){let r=t.backupCodes;if(Array.isArray(r)){if(r.length>10){let p={instancePath:a+
"/backupCodes",schemaPath:"#/properties/backupCodes/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[
p]:e.push(p),i++}let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(!Gr.test(c)){let h={instancePath:a+"/backupCodes/"+p,schemaPath:"#/pro\
perties/backupCodes/items/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{5}-[0-9a-f]{5}$"},message:'must match pattern "^[0-9a-f]{5}-[0-9a-f]{5}$"'};e===
null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/backupCodes/"+p,schemaPath:"#/properties/backupCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){let p={};for(;m--;){let c=r[m];if(typeof c=="string"){if(typeof p[c]=="number"){o=p[c];let h={
instancePath:a+"/backupCodes",schemaPath:"#/properties/backupCodes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (i\
tems ## "+o+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break}p[c]=m}}}}else{let n={instancePath:a+"/backupCodes",schemaPath:"#/properties/backupC\
odes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _r={type:"object",additionalProperties:!1,required:["credentialId","publicKey"],properties:{credentialId:{$ref:"ciam.base64url"},publicKey:{$ref:"ciam.base6\
4url"},userHandle:{$ref:"ciam.base64url"},name:{$ref:"ciam.name"},uses:{type:"array",minItems:1,uniqueItems:!0,items:{enum:["sign-in","second-factor"]},default:[
"sign-in"]}},$id:"ciam.passkey"};var Kr=new RegExp("^[A-Za-z0-9_-]+$","u");function Q(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,
l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(d(t)>1024){let s={instancePath:a,schemaPath:"#/maxLeng\
th",keyword:"maxLength",params:{bounds:[0,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(!Kr.test(t)){let s={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}return Q.errors=e,i===0}Q.
evaluated={dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,l=We.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.credentialId===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credentialId"},message:"must have required property 'credentialId'"};e===null?
e=[s]:e.push(s),i++}if(t.publicKey===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publicKey"},message:"must\
 have required property 'publicKey'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="credentialId"||s==="publicKey"||s==="userHandle"||s==="name"||s==="u\
ses")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional \
properties"};e===null?e=[r]:e.push(r),i++}if(t.credentialId!==void 0&&(Q(t.credentialId,{instancePath:a+"/credentialId",parentData:t,parentDataProperty:"credent\
ialId",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),t.publicKey!==void 0&&(Q(t.publicKey,{instancePath:a+"/publicKey",parentData:t,
parentDataProperty:"publicKey",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),t.userHandle!==void 0&&(Q(t.userHandle,{instancePath:a+
"/userHandle",parentData:t,parentDataProperty:"userHandle",rootData:u,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),t.name!==void 0&&
(N(t.name,{instancePath:a+"/name",parentData:t,parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.uses!==
void 0){let s=t.uses;if(Array.isArray(s)){if(s.length<1){let o={instancePath:a+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",params:{bounds:[
1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(p==="sign-in"||p==="second-fact\
or")){let c={instancePath:a+"/uses/"+o,schemaPath:"#/properties/uses/items/enum",keyword:"enum",params:{allowedValues:_r.properties.uses.items.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+
"/uses",schemaPath:"#/properties/uses/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are i\
dentical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}return We.errors=e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=new RegExp("^[A-Za-z0-9_-]{1,50}$","u"),ur=new RegExp(
"^[0-9a-f]{24}$","u");function Qe(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Qe.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Zr.properties,r)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.person!==void 0&&(q(t.person,{instancePath:a+"/person",parentData:t,parentDataProperty:"person",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:
e.concat(q.errors),i=e.length)),t.uid!==void 0){let r=t.uid;if(typeof r=="string"){if(!Yr.test(r)){let n={instancePath:a+"/uid",schemaPath:"#/properties/uid/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,50}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={
instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.email!==
void 0&&(J(t.email,{instancePath:a+"/email",parentData:t,parentDataProperty:"email",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),
t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.furtherEmails!==void 0){let r=t.furtherEmails;if(Array.isArray(r)){let n=r.
length;for(let m=0;m<n;m++){let o=r[m];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){let p={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/\
properties/furtherEmails/items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[p]:e.push(
p),i++}if(o.value===void 0){let p={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/properties/furtherEmails/items/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="type"||p==="value")){let c={instancePath:a+"/furthe\
rEmails/"+m,schemaPath:"#/properties/furtherEmails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT ha\
ve additional properties"};e===null?e=[c]:e.push(c),i++}o.type!==void 0&&(N(o.type,{instancePath:a+"/furtherEmails/"+m+"/type",parentData:o,parentDataProperty:"\
type",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),o.value!==void 0&&(J(o.value,{instancePath:a+"/furtherEmails/"+m+"/val\
ue",parentData:o,parentDataProperty:"value",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.length))}else{let p={instancePath:a+"/fur\
therEmails/"+m,schemaPath:"#/properties/furtherEmails/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{
let n={instancePath:a+"/furtherEmails",schemaPath:"#/properties/furtherEmails/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),i++}}if(t.phone!==void 0&&(ee(t.phone,{instancePath:a+"/phone",parentData:t,parentDataProperty:"phone",rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:
e.concat(ee.errors),i=e.length)),t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVerified",schemaPath:"#/properties/ph\
oneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.username!==void 0){let r=t.username;if(typeof r==
"string"){if(!or.test(r)){let n={instancePath:a+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\sA-Z]{1,32}$"},message:'\
must match pattern "^[^\\sA-Z]{1,32}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/username",schemaPath:"#/properties/username/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(d(r)>1024){
let n={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 102\
4 characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{
bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/password",schemaPath:"#/properties/\
password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.pin!==void 0){let r=t.pin;if(typeof r=="string"){
if(d(r)>32){let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/maxLength",keyword:"maxLength",params:{bounds:[1,32]},message:"must NOT have more than 32 \
characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/minLength",keyword:"minLength",params:{bounds:[1,
32]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.secondFactors!==void 0&&(Pe(t.secondFactors,{instancePath:a+"/secondFa\
ctors",parentData:t,parentDataProperty:"secondFactors",rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length)),t.passkeys!==void 0){
let r=t.passkeys;if(Array.isArray(r)){if(r.length>20){let m={instancePath:a+"/passkeys",schemaPath:"#/properties/passkeys/maxItems",keyword:"maxItems",params:{bounds:[
0,20]},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}let n=r.length;for(let m=0;m<n;m++)We(r[m],{instancePath:a+"/passkeys/"+m,parentData:r,
parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.concat(We.errors),i=e.length)}else{let n={instancePath:a+"/passkeys",schemaPath:"#/p\
roperties/passkeys/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.securityAnswers!==void 0){let r=t.securityAnswers;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let m=i;H(n,{instancePath:a+"/securityAnswers",parentData:r,parentDataProperty:"securityAnswers",rootData:u,
dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length);var s=m===i;if(!s){let o={instancePath:a+"/securityAnswers",schemaPath:"#/properties/sec\
urityAnswers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r){
let m=r[n];if(typeof m=="string"){if(d(m)>255){let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/secur\
ityAnswers/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),
i++}if(d(m)<1){let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securityAnswers/additionalProperties/\
minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+
"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securityAnswers/additionalProperties/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+"/securityAnswers",schemaPath:"#/properties/securityAnswers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.identities!==void 0){let r=t.identities;if(Array.isArray(r)){let n=r.length;
for(let m=0;m<n;m++){let o=r[m];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.provider===void 0){let p={instancePath:a+"/identities/"+m,schemaPath:"#/proper\
ties/identities/items/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[p]:e.push(p),
i++}if(o.id===void 0){let p={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="provider"||p==="id")){let c={instancePath:a+"/identities/"+m,schemaPath:"\
#/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),i++}if(o.provider!==void 0&&(be(o.provider,{instancePath:a+"/identities/"+m+"/provider",parentData:o,parentDataProperty:"provider",rootData:u,
dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),i=e.length)),o.id!==void 0){let p=o.id;if(typeof p=="string"){if(d(p)>200){let c={instancePath:a+"\
/identities/"+m+"/id",schemaPath:"#/properties/identities/items/properties/id/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more\
 than 200 characters"};e===null?e=[c]:e.push(c),i++}if(d(p)<1){let c={instancePath:a+"/identities/"+m+"/id",schemaPath:"#/properties/identities/items/properties\
/id/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+
"/identities/"+m+"/id",schemaPath:"#/properties/identities/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[c]:e.push(c),i++}}}else{let p={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identities/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[p]:e.push(p),i++}}}else{let n={instancePath:a+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.roles!==void 0){let r=t.roles;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++)N(r[p],
{instancePath:a+"/roles/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let m=r.length,
o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:m,
j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/roles",
schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.profile!==void 0){let r=t.
profile;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>200){let n={instancePath:a+"/profile",schemaPath:"#/properties/profile/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,200]},message:"must NOT have more than 200 properties"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"\
/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.acceptedPolicy!==
void 0){let r=t.acceptedPolicy;if(typeof r=="string"){if(d(r)>50){let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+"/acceptedPolic\
y",schemaPath:"#/properties/acceptedPolicy/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),i++}}else{let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),i++}}if(t.consents!==void 0){let r=t.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){let n={
instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100\
 properties"};e===null?e=[n]:e.push(n),i++}for(let n in r)if(typeof r[n]!="boolean"){let m={instancePath:a+"/consents/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),i++}}else{
let n={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),i++}}if(t.customObjects!==void 0){let r=t.customObjects;if(Array.isArray(r)){let n=r.length;for(let m=0;m<n;m++){let o=r[m];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0){let p={instancePath:a+"/customObjects/"+m,schemaPath:"#/properties/customObjects/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[p]:e.push(p),i++}if(o.object===void 0){let p={instancePath:a+"/customObjects/"+m,schemaPath:"#/\
properties/customObjects/items/required",keyword:"required",params:{missingProperty:"object"},message:"must have required property 'object'"};e===null?e=[p]:e.push(
p),i++}for(let p in o)if(!(p==="id"||p==="name"||p==="active"||p==="object")){let c={instancePath:a+"/customObjects/"+m,schemaPath:"#/properties/customObjects/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),
i++}if(o.id!==void 0){let p=o.id;if(typeof p=="string"){if(!ur.test(p)){let c={instancePath:a+"/customObjects/"+m+"/id",schemaPath:"#/properties/customObjects/i\
tems/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[c]:e.push(c),i++}}else{
let c={instancePath:a+"/customObjects/"+m+"/id",schemaPath:"#/properties/customObjects/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),i++}}if(o.name!==void 0&&(N(o.name,{instancePath:a+"/customObjects/"+m+"/name",parentData:o,parentDataProperty:"name",
rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),o.active!==void 0&&typeof o.active!="boolean"){let p={instancePath:a+"/custo\
mObjects/"+m+"/active",schemaPath:"#/properties/customObjects/items/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[p]:e.push(p),i++}if(o.object!==void 0){let p=o.object;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let c={instancePath:a+"/customObjects/"+m+"/object",
schemaPath:"#/properties/customObjects/items/properties/object/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{
let p={instancePath:a+"/customObjects/"+m,schemaPath:"#/properties/customObjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),i++}}}else{let n={instancePath:a+"/customObjects",schemaPath:"#/properties/customObjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/bloc\
ked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.locked!==void 0&&typeof t.locked!="boolean"){let r={
instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
loginDisabled!==void 0&&typeof t.loginDisabled!="boolean"){let r={instancePath:a+"/loginDisabled",schemaPath:"#/properties/loginDisabled/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.sessionLimit!==void 0){let r=t.sessionLimit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:a+"/sessionLimit",schemaPath:"#/properties/sessionLimit/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:a+"/sessionLimit",schemaPath:"#/properties/sessionLi\
mit/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r==
"string"){if(!re(r)){let n={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr={type:"object",additionalProperties:!1,
required:["accounts"],properties:{accounts:{type:"integer",minimum:0,maximum:1e5},seed:{type:"string",minLength:1,maxLength:200},locale:{enum:["de","en","es","f\
r","it","nl"]},password:{type:"string",minLength:1,maxLength:100},each:{$ref:"ciam.invented"},groups:{$ref:"bulkGroups",items:{type:"object",additionalProperties:!1,
required:["share","state"],properties:{share:{$ref:"bulkShare"},state:{$ref:"ciam.invented"}}}}},$id:"ciam.bulk"},Wr={type:"object",additionalProperties:!1,properties:{
emailVerified:{type:"boolean",default:!1},phoneVerified:{type:"boolean",default:!1},pin:{type:"string",minLength:1,maxLength:32},secondFactors:{$ref:"ciam.bound\
Factors"},securityAnswers:{type:"object",propertyNames:{$ref:"ciam.hexId"},additionalProperties:{type:"string",minLength:1,maxLength:255}},roles:{type:"array",uniqueItems:!0,
items:{$ref:"ciam.name"}},profile:{type:"object",maxProperties:200,properties:{},additionalProperties:!0},acceptedPolicy:{type:"string",minLength:1,maxLength:50},
consents:{type:"object",maxProperties:100,additionalProperties:{type:"boolean"}},blocked:{type:"boolean",default:!1},locked:{type:"boolean",default:!1},loginDisabled:{
type:"boolean",default:!1},sessionLimit:{type:"integer",minimum:1},createdAt:{type:"string",format:"date-time"}},$id:"ciam.invented"};function pe(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Wr.properties,r)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.emailVerified!==void 0&&typeof t.
emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVerified",schemaPath:"\
#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.pin!==void 0){let r=t.pin;if(typeof r==
"string"){if(d(r)>32){let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/maxLength",keyword:"maxLength",params:{bounds:[1,32]},message:"must NOT have mor\
e than 32 characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/minLength",keyword:"minLength",params:{
bounds:[1,32]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.secondFactors!==void 0&&(Pe(t.secondFactors,{instancePath:a+
"/secondFactors",parentData:t,parentDataProperty:"secondFactors",rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length)),t.securityAnswers!==
void 0){let r=t.securityAnswers;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let m=i;H(n,{instancePath:a+"/securityAnswers",parentData:r,parentDataProperty:"\
securityAnswers",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length);var s=m===i;if(!s){let o={instancePath:a+"/securityAnswers",
schemaPath:"#/properties/securityAnswers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.
push(o),i++}}for(let n in r){let m=r[n];if(typeof m=="string"){if(d(m)>255){let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/securityAnswers/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?
e=[o]:e.push(o),i++}if(d(m)<1){let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securityAnswers/addit\
ionalProperties/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securityAnswers/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+"/securityAnswers",schemaPath:"#/properties/securityAnswers/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.roles!==void 0){let r=t.roles;if(Array.isArray(r)){let n=r.
length;for(let p=0;p<n;p++)N(r[p],{instancePath:a+"/roles/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),
i=e.length);let m=r.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){let p={instancePath:a+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={
instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.profile!==
void 0){let r=t.profile;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>200){let n={instancePath:a+"/profile",schemaPath:"#/properties/pro\
file/maxProperties",keyword:"maxProperties",params:{bounds:[0,200]},message:"must NOT have more than 200 properties"};e===null?e=[n]:e.push(n),i++}}else{let n={
instancePath:a+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.
acceptedPolicy!==void 0){let r=t.acceptedPolicy;if(typeof r=="string"){if(d(r)>50){let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPoli\
cy/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),i++}if(d(r)<1){let n={instancePath:a+
"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(t.consents!==void 0){let r=t.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){
let n={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more t\
han 100 properties"};e===null?e=[n]:e.push(n),i++}for(let n in r)if(typeof r[n]!="boolean"){let m={instancePath:a+"/consents/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),i++}}else{
let n={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.locked!==void 0&&typeof t.locked!="boolean"){let r={instancePath:a+"/locked",schemaPath:"\
#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.loginDisabled!==void 0&&typeof t.loginDisabled!=
"boolean"){let r={instancePath:a+"/loginDisabled",schemaPath:"#/properties/loginDisabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(t.sessionLimit!==void 0){let r=t.sessionLimit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/\
sessionLimit",schemaPath:"#/properties/sessionLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:a+"/sessionLimit",schemaPath:"#/properties/sessionLimit/minimum",keyword:"minimum",params:{bounds:[1]},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!re(r)){let n={instancePath:a+"/creat\
edAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),
i++}}else{let n={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return pe.errors=e,i===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=Je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accounts"},message:"must have required pro\
perty 'accounts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="accounts"||s==="seed"||s==="locale"||s==="password"||s==="each"||s==="groups")){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/accounts",schemaPath:"\
#/properties/accounts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>
1e5||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/maximum",keyword:"maximum",params:{bounds:[0,1e5]},message:"must be <= 100000"};
e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/minimum",keyword:"minimum",params:{bounds:[0,
1e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.seed!==void 0){let s=t.seed;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/seed",
schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),
i++}if(d(s)<1){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(t.locale!==void 0){let s=t.locale;if(!(s==="de"||s==="en"||s==="es"||s==="fr"||s==="it"||s==="nl")){let r={instancePath:a+
"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{allowedValues:Hr.properties.locale.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/password",schemaPath:"#\
/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(
s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.each!==void 0&&(pe(t.each,{instancePath:a+"/each",parentData:t,parentDataProperty:"each",rootData:u,
dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)),t.groups!==void 0){let s=t.groups;if(G(s,{instancePath:a+"/groups",parentData:t,parentDataProperty:"\
groups",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.length),Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.share===void 0){let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",
params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?e=[o]:e.push(o),i++}if(m.state===void 0){let o={instancePath:a+"/groups\
/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?
e=[o]:e.push(o),i++}for(let o in m)if(!(o==="share"||o==="state")){let p={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}m.share!==void 0&&(_(m.
share,{instancePath:a+"/groups/"+n+"/share",parentData:m,parentDataProperty:"share",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),
m.state!==void 0&&(pe(m.state,{instancePath:a+"/groups/"+n+"/state",parentData:m,parentDataProperty:"state",rootData:u,dynamicAnchors:f})||(e=e===null?pe.errors:
e.concat(pe.errors),i=e.length))}else{let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),i++}}}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}return Je.errors=e,i===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="accounts"||s==="bulk")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++)Qe(s[n],{instancePath:a+"/accounts/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Qe.errors:
e.concat(Qe.errors),i=e.length)}else{let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[r]:e.push(r),i++}}t.bulk!==void 0&&(Je(t.bulk,{instancePath:a+"/bulk",parentData:t,parentDataProperty:"bulk",rootData:u,dynamicAnchors:f})||
(e=e===null?Je.errors:e.concat(Je.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),i++}return Xe.errors=e,i===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",additionalProperties:!1,
properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{
$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"a\
pprovalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},magicRecipients:{type:"boolean"},otp:{type:"obj\
ect",additionalProperties:!1,properties:{strictAuthorization:{type:"boolean"}}},requireEmailVerification:{type:"boolean"},cookie:{type:"object",additionalProperties:!1,
properties:{secure:{type:"boolean"}}},vpn:{type:"boolean"},signOut:{type:"object",additionalProperties:!1,properties:{killsAccess:{type:"boolean"}}},cashierMakesCompany:{
type:"boolean"}},$id:"merchant.policy"};function es(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,
l=es.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Qr.properties,
s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0&&(S(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.password!==void 0&&($(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,
dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.lockout!==void 0&&(E(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"\
lockout",rootData:u,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.session!==void 0&&(F(t.session,{instancePath:a+"/session",parentData:t,
parentDataProperty:"session",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.token!==void 0&&(C(t.token,{instancePath:a+"/\
token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.totp!==void 0&&(V(t.totp,{instancePath:a+
"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.deletion!==void 0&&(R(t.deletion,
{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.rateLimit!==
void 0&&(U(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),
i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let s={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.age!==void 0&&(z(t.age,{instancePath:a+"/age",parentData:t,
parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.approval!==void 0&&(M(t.approval,{instancePath:a+
"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.stepUp!==void 0&&(B(
t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),
t.passkey!==void 0&&(Z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(
Z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let s={instancePath:a+"/autoApproveProofing",schemaPath:"#/prope\
rties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.magicRecipients!==void 0&&typeof t.
magicRecipients!="boolean"){let s={instancePath:a+"/magicRecipients",schemaPath:"#/properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.otp!==void 0){let s=t.otp;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="strictAuthoriz\
ation"){let n={instancePath:a+"/otp",schemaPath:"#/properties/otp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.strictAuthorization!==void 0&&typeof s.strictAuthorization!="boolean"){let r={instancePath:a+
"/otp/strictAuthorization",schemaPath:"#/properties/otp/properties/strictAuthorization/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}}if(t.requireEmailVerification!==void 0&&typeof t.requireEmailVerification!="boolean"){let s={instancePath:a+"/requireEmailVerification",
schemaPath:"#/properties/requireEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.cookie!==
void 0){let s=t.cookie;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="secure"){let n={instancePath:a+"/cookie",schemaPath:"#/properties/coo\
kie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(s.secure!==void 0&&typeof s.secure!="boolean"){let r={instancePath:a+"/cookie/secure",schemaPath:"#/properties/cookie/properties/secure/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.vpn!==void 0&&typeof t.vpn!="boolean"){let s={instancePath:a+"/vpn",schemaPath:"\
#/properties/vpn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.signOut!==void 0){let s=t.signOut;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="killsAccess"){let n={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.killsAccess!==
void 0&&typeof s.killsAccess!="boolean"){let r={instancePath:a+"/signOut/killsAccess",schemaPath:"#/properties/signOut/properties/killsAccess/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.cashierMakesCompany!==void 0&&typeof t.cashierMakesCompany!="\
boolean"){let s={instancePath:a+"/cashierMakesCompany",schemaPath:"#/properties/cashierMakesCompany/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}return es.errors=e,i===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=le.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(s!=="name"){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return le.errors=e,i===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $s={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},id:{type:"string",pattern:"^[0-9\
a-f]{24}$"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,maxLength:1024},role:{
enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},firstName:{type:"string",minLength:1,maxLength:100},lastName:{
type:"string",minLength:1,maxLength:100},company:{type:"string"},association:{type:"string"},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneNumberCountry:{
type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{type:"boolean"},kybStatus:{
enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},required:["role"],if:{required:[
"person"]},then:{},else:{required:["email","firstName","lastName"]},$id:"merchant.user"};function ss(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=ss.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=i,r=!0,n=i;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){let o;if(t.person===void 0&&(o="person")){let p={};e===null?e=[p]:e.push(p),i++}}var m=n===i;if(i=s,e!==null&&(s?e.length=s:e=null),!m){let o=i;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let c={instancePath:a,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[c]:e.push(c),i++}if(t.firstName===void 0){let c={instancePath:a,schemaPath:"#/else/required",
keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};e===null?e=[c]:e.push(c),i++}if(t.lastName===void 0){
let c={instancePath:a,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required property 'lastName'"};e===
null?e=[c]:e.push(c),i++}}var m=o===i;r=m}if(!r){let o={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" \
schema'};e===null?e=[o]:e.push(o),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.role===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[o]:e.push(o),i++}for(let o in t)if(!j.call($s.properties,o)){let p={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),i++}if(t.person!==void 0&&(q(t.person,{instancePath:a+"/person",parentData:t,parentDataProperty:"person",rootData:u,dynamicAnchors:f})||(e=
e===null?q.errors:e.concat(q.errors),i=e.length)),t.id!==void 0){let o=t.id;if(typeof o=="string"){if(!ur.test(o)){let p={instancePath:a+"/id",schemaPath:"#/pro\
perties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[p]:e.push(p),i++}}else{let p={
instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.email!==
void 0){let o=t.email;if(typeof o=="string"){if(d(o)>254){let p={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[
0,254]},message:"must NOT have more than 254 characters"};e===null?e=[p]:e.push(p),i++}if(!ke.test(o)){let p={instancePath:a+"/email",schemaPath:"#/properties/e\
mail/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!=
"boolean"){let o={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[o]:e.push(o),i++}if(t.password!==void 0){let o=t.password;if(typeof o=="string"){if(d(o)>1024){let p={instancePath:a+"/password",schemaPath:"#/prope\
rties/password/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){
let p={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.role!==void 0){let o=t.role;if(!(o==="Manager"||o==="SuperManager"||o==="Cashier"||o==="Observer"||
o==="Association"||o==="SimpleUser"||o==="SuperAdmin"||o==="Service")){let p={instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{
allowedValues:$s.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(t.firstName!==void 0){let o=t.firstName;
if(typeof o=="string"){if(d(o)>100){let p={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/\
minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.lastName!==
void 0){let o=t.lastName;if(typeof o=="string"){if(d(o)>100){let p={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",
params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(d(o)<1){let p={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}if(t.company!==void 0&&typeof t.company!="string"){let o={instancePath:a+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.association!==void 0&&typeof t.association!="string"){let o={instancePath:a+"/association",
schemaPath:"#/properties/association/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.phoneNumber!==void 0){
let o=t.phoneNumber;if(typeof o=="string"){if(!qs.test(o)){let p={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",
params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/phoneN\
umber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.phoneNumberCountry!==
void 0){let o=t.phoneNumberCountry;if(typeof o=="string"){if(!se.test(o)){let p={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountr\
y/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"\
/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}}if(t.lang!==void 0){let o=t.lang;if(!(o==="fr"||o==="en")){let p={instancePath:a+"/lang",schemaPath:"#/properties/lang/enum",keyword:"enum",params:{allowedValues:$s.
properties.lang.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(t.totpSecret!==void 0){let o=t.totpSecret;if(typeof o==
"string"){if(d(o)<16){let p={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{bounds:[16]},message:"must \
NOT have fewer than 16 characters"};e===null?e=[p]:e.push(p),i++}if(!Ts.test(o)){let p={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",
keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/totpSecr\
et",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.twoFactorEnabled!==
void 0&&typeof t.twoFactorEnabled!="boolean"){let o={instancePath:a+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.kybStatus!==void 0){let o=t.kybStatus;if(!(o==="PENDING"||o==="APPROVED")){let p={instancePath:a+
"/kybStatus",schemaPath:"#/properties/kybStatus/enum",keyword:"enum",params:{allowedValues:$s.properties.kybStatus.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[p]:e.push(p),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let o={instancePath:a+"/blocked",schemaPath:"#/properties/block\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(t.createdAt!==void 0){let o=t.createdAt;if(typeof o==
"string"){if(!re(o)){let p={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),i++}return ss.errors=e,i===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr={type:"object",additionalProperties:!1,
required:["accounts"],properties:{accounts:{type:"integer",minimum:0,maximum:1e5},seed:{type:"string",minLength:1,maxLength:200},locale:{enum:["de","en","es","f\
r","it","nl"]},password:{type:"string",minLength:1,maxLength:100},each:{$ref:"merchant.invented"},groups:{$ref:"bulkGroups",items:{type:"object",additionalProperties:!1,
required:["share","state"],properties:{share:{$ref:"bulkShare"},state:{$ref:"merchant.invented"}}}}},$id:"merchant.bulk"},Es={type:"object",additionalProperties:!1,
properties:{emailVerified:{type:"boolean",default:!1},role:{enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},
company:{type:"string"},association:{type:"string"},phoneNumberCountry:{type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"\
^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{type:"boolean"},kybStatus:{enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{
type:"string",format:"date-time"}},$id:"merchant.invented"};function me(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.
call(Es.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+"/emailVerified",
schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.role!==void 0){
let s=t.role;if(!(s==="Manager"||s==="SuperManager"||s==="Cashier"||s==="Observer"||s==="Association"||s==="SimpleUser"||s==="SuperAdmin"||s==="Service")){let r={
instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Es.properties.role.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),i++}}if(t.company!==void 0&&typeof t.company!="string"){let s={instancePath:a+"/company",schemaPath:"#/properties/compan\
y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.association!==void 0&&typeof t.association!="string"){
let s={instancePath:a+"/association",schemaPath:"#/properties/association/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}if(t.phoneNumberCountry!==void 0){let s=t.phoneNumberCountry;if(typeof s=="string"){if(!se.test(s)){let r={instancePath:a+"/phoneNumberCountry",schemaPath:"\
#/properties/phoneNumberCountry/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}}if(t.lang!==void 0){let s=t.lang;if(!(s==="fr"||s==="en")){let r={instancePath:a+"/lang",schemaPath:"#/properties/lang/enum",keyword:"\
enum",params:{allowedValues:Es.properties.lang.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.totpSecret!==void 0){
let s=t.totpSecret;if(typeof s=="string"){if(d(s)<16){let r={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{
bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[r]:e.push(r),i++}if(!Ts.test(s)){let r={instancePath:a+"/totpSecret",schemaPath:"#/pr\
operties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}}if(t.twoFactorEnabled!==void 0&&typeof t.twoFactorEnabled!="boolean"){let s={instancePath:a+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.kybStatus!==void 0){let s=t.kybStatus;if(!(s==="PENDING"||
s==="APPROVED")){let r={instancePath:a+"/kybStatus",schemaPath:"#/properties/kybStatus/enum",keyword:"enum",params:{allowedValues:Es.properties.kybStatus.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"/\
blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.createdAt!==
void 0){let s=t.createdAt;if(typeof s=="string"){if(!re(s)){let r={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/createdAt",schemaPath:"#/properties/crea\
tedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function rs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=rs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="accounts"||
s==="seed"||s==="locale"||s==="password"||s==="each"||s==="groups")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e5||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties\
/accounts/maximum",keyword:"maximum",params:{bounds:[0,1e5]},message:"must be <= 100000"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"\
/accounts",schemaPath:"#/properties/accounts/minimum",keyword:"minimum",params:{bounds:[0,1e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.seed!==
void 0){let s=t.seed;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[
1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/mi\
nLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"\
/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.locale!==void 0){let s=t.
locale;if(!(s==="de"||s==="en"||s==="es"||s==="fr"||s==="it"||s==="nl")){let r={instancePath:a+"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{
allowedValues:Jr.properties.locale.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;
if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",
keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",
schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.each!==void 0&&(me(t.
each,{instancePath:a+"/each",parentData:t,parentDataProperty:"each",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)),t.groups!==
void 0){let s=t.groups;if(G(s,{instancePath:a+"/groups",parentData:t,parentDataProperty:"groups",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.
errors),i=e.length),Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.share===void 0){let o={instancePath:a+
"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};
e===null?e=[o]:e.push(o),i++}if(m.state===void 0){let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{
missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="share"||o==="state")){let p={instancePath:a+
"/groups/"+n,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[p]:e.push(p),i++}m.share!==void 0&&(_(m.share,{instancePath:a+"/groups/"+n+"/share",parentData:m,parentDataProperty:"share",rootData:u,
dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),m.state!==void 0&&(me(m.state,{instancePath:a+"/groups/"+n+"/state",parentData:m,parentDataProperty:"\
state",rootData:u,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),i=e.length))}else{let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/gr\
oups/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}}}else{let s={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return rs.errors=e,i===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ts(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ts.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="companies"||s==="associations"||s==="users"||s==="bu\
lk")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),i++}if(t.companies!==void 0){let s=t.companies;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)le(s[n],{instancePath:a+
"/companies/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let r={instancePath:a+
"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.associations!==
void 0){let s=t.associations;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)le(s[n],{instancePath:a+"/associations/"+n,parentData:s,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let r={instancePath:a+"/associations",schemaPath:"#/properties/associa\
tions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.users!==void 0){let s=t.users;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++)ss(s[n],{instancePath:a+"/users/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ss.errors:e.
concat(ss.errors),i=e.length)}else{let r={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[r]:e.push(r),i++}}t.bulk!==void 0&&(rs(t.bulk,{instancePath:a+"/bulk",parentData:t,parentDataProperty:"bulk",rootData:u,dynamicAnchors:f})||(e=
e===null?rs.errors:e.concat(rs.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}return ts.errors=e,i===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s={type:"object",additionalProperties:!1,properties:{
code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"t\
otpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approval\
Policy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},magicRecipients:{type:"boolean"},signature:{type:"obje\
ct",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},appSecret:{type:"string",minLength:1},appSecrets:{type:"object",additionalProperties:{
type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{type:"integer",minimum:0}}},signInMethods:{type:"object",additionalProperties:!1,
properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"array",items:{type:"string",pattern:"^[A-Z]+$"}},openidIssuers:{type:"array",items:{
type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","birthDate","coun\
try"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},$id:"mobility.policy"},tr={type:"object",additionalProperties:!1,properties:{requiredFields:{
type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},verified:{type:"array",
uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"boolean"},manualCheck:{type:"boolean"},signUpFee:{type:"boolean"}},$id:"mobility.rentalPolic\
y"};function is(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=is.evaluated;if(l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="requiredFields"||s==="verified"||s==="license"||
s==="manualCheck"||s==="signUpFee")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.requiredFields!==void 0){let s=t.requiredFields;if(Array.isArray(s)){let r=s.length;for(let o=0;o<
r;o++){let p=s[o];if(!(p==="email"||p==="phoneNumber"||p==="firstName"||p==="lastName"||p==="birthDate"||p==="street"||p==="postcode"||p==="city"||p==="country")){
let c={instancePath:a+"/requiredFields/"+o,schemaPath:"#/properties/requiredFields/items/enum",keyword:"enum",params:{allowedValues:tr.properties.requiredFields.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){
let o={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have dupli\
cate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/requiredFields",schemaPath:"#/properti\
es/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.verified!==void 0){let s=t.verified;if(Array.
isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(p==="phoneNumber"||p==="email")){let c={instancePath:a+"/verified/"+o,schemaPath:"#/properties/v\
erified/items/enum",keyword:"enum",params:{allowedValues:tr.properties.verified.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:
e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/verified",schemaPath:"#/properties/verified/uniqueItem\
s",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{
let r={instancePath:a+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}if(t.license!==void 0&&typeof t.license!="boolean"){let s={instancePath:a+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolean"){let s={instancePath:a+"/manualCheck",
schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.signUpFee!==void 0&&
typeof t.signUpFee!="boolean"){let s={instancePath:a+"/signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}return is.errors=e,i===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=new RegExp("^[A-Z]+$","u");function as(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=as.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(_s.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0&&(S(t.code,{instancePath:a+
"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.password!==void 0&&($(t.password,
{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.lockout!==
void 0&&(E(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),
i=e.length)),t.session!==void 0&&(F(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||(e=e===null?F.
errors:e.concat(F.errors),i=e.length)),t.token!==void 0&&(C(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.totp!==void 0&&(V(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.deletion!==void 0&&(R(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.rateLimit!==void 0&&(U(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let s={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.age!==void 0&&(z(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:
e.concat(z.errors),i=e.length)),t.approval!==void 0&&(M(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.stepUp!==void 0&&(B(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.passkey!==void 0&&(Z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let s={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[s]:e.push(s),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="boolean"){let s={instancePath:a+"/magicRecipients",schemaPath:"#/\
properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.signature!==void 0){let s=t.
signature;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="mode"||r==="appSecret"||r==="appSecrets"||r==="maxAgeSeconds"||r==="maxAheadSeco\
nds")){let n={instancePath:a+"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.mode!==void 0){let r=s.mode;if(!(r==="hmac"||r==="presence"||r==="off"||r==="cu\
stom")){let n={instancePath:a+"/signature/mode",schemaPath:"#/properties/signature/properties/mode/enum",keyword:"enum",params:{allowedValues:_s.properties.signature.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(s.appSecret!==void 0){let r=s.appSecret;if(typeof r==
"string"){if(d(r)<1){let n={instancePath:a+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/minLength",keyword:"minLength",params:{
bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/signature/appSecret",schemaPath:"#/prope\
rties/signature/properties/appSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.appSecrets!==void 0){
let r=s.appSecrets;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let m=r[n];if(typeof m=="string"){if(d(m)<1){let o={instancePath:a+"/signature/ap\
pSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalProperties/minLength",keyword:"minLength",
params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/signature/appSecrets/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{let n={instancePath:a+"/signature/appSecrets",schemaPath:"#/properties/signature/properties/appSecrets/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(s.maxAgeSeconds!==void 0){let r=s.maxAgeSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:a+
"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===
null?e=[n]:e.push(n),i++}}if(s.maxAheadSeconds!==void 0){let r=s.maxAheadSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+
"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:a+"/signature/maxAheadSeconds",schemaPath:"#/properties/si\
gnature/properties/maxAheadSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+
"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.signInMethods!==
void 0){let s=t.signInMethods;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="password"||r==="gaiyo"||r==="providers"||r==="openidIssuers")){
let n={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.password!==void 0&&typeof s.password!="boolean"){let r={instancePath:a+"/signIn\
Methods/password",schemaPath:"#/properties/signInMethods/properties/password/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}if(s.gaiyo!==void 0&&typeof s.gaiyo!="boolean"){let r={instancePath:a+"/signInMethods/gaiyo",schemaPath:"#/properties/signInMethods/properties\
/gaiyo/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.providers!==void 0){let r=s.providers;if(Array.
isArray(r)){let n=r.length;for(let m=0;m<n;m++){let o=r[m];if(typeof o=="string"){if(!Xr.test(o)){let p={instancePath:a+"/signInMethods/providers/"+m,schemaPath:"\
#/properties/signInMethods/properties/providers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]+$"},message:'must match pattern "^[A-Z]+$"'};e===null?e=
[p]:e.push(p),i++}}else{let p={instancePath:a+"/signInMethods/providers/"+m,schemaPath:"#/properties/signInMethods/properties/providers/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let n={instancePath:a+"/signInMethods/providers",schemaPath:"#/propertie\
s/signInMethods/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.openidIssuers!==void 0){
let r=s.openidIssuers;if(Array.isArray(r)){let n=r.length;for(let m=0;m<n;m++){let o=r[m];if(typeof o=="string"){if(d(o)<1){let p={instancePath:a+"/signInMethod\
s/openidIssuers/"+m,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/signInMethods/openidIssuers/"+m,schemaPath:"#/properties/signInMethods/\
properties/openidIssuers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let n={instancePath:a+"\
/signInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/properties/openidIssuers/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}}if(t.strictEnvelope!==void 0&&typeof t.strictEnvelope!="boolean"){let s={instancePath:a+"/strictEnvelope",schemaPath:"\
#/properties/strictEnvelope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.requiredAtSignUp!==void 0){
let s=t.requiredAtSignUp;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(p==="email"||p==="phoneNumber"||p==="birthDate"||p==="country")){
let c={instancePath:a+"/requiredAtSignUp/"+o,schemaPath:"#/properties/requiredAtSignUp/items/enum",keyword:"enum",params:{allowedValues:_s.properties.requiredAtSignUp.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){
let o={instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have d\
uplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let r={instancePath:a+"/requiredAtSignUp",schemaPath:"#/pr\
operties/requiredAtSignUp/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.defaultBranchId!==void 0){let s=t.
defaultBranchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/defaultBranchId",schemaPath:"#/properties/defaultBranchId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}t.rental!==void 0&&(is(t.rental,{instancePath:a+"/rental",parentData:t,
parentDataProperty:"rental",rootData:u,dynamicAnchors:f})||(e=e===null?is.errors:e.concat(is.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return as.errors=e,i===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var st={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function I(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){
let s={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:st.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function ns(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=ns.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:
e.push(r),i++}for(let r in t){let n=i;I(r,{instancePath:a,parentData:t,parentDataProperty:P,rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length);var s=n===i;if(!s){let m={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:r},message:"property name must be\
 valid"};e===null?e=[m]:e.push(m),i++}}for(let r in t){let n=t[r];if(typeof n=="string"){if(d(n)>100){let m={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[m]:
e.push(m),i++}if(d(n)<1){let m={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ns.errors=e,i===0}ns.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function os(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=os.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[s]:e.push(s),i++}if(t.lng===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s===
"lat"||s==="lng")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have\
 additional properties"};e===null?e=[r]:e.push(r),i++}if(t.lat!==void 0){let s=t.lat;if(typeof s=="number"&&isFinite(s)){if(s>90||isNaN(s)){let r={instancePath:a+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{bounds:[-90,90]},message:"must be <= 90"};e===null?e=[r]:e.push(r),i++}if(s<-90||isNaN(s)){
let r={instancePath:a+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{bounds:[-90,90]},message:"must be >= -90"};e===null?e=[r]:e.push(r),
i++}}else{let r={instancePath:a+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(t.lng!==void 0){let s=t.lng;if(typeof s=="number"&&isFinite(s)){if(s>180||isNaN(s)){let r={instancePath:a+"/lng",schemaPath:"#/properties/lng/maximum",
keyword:"maximum",params:{bounds:[-180,180]},message:"must be <= 180"};e===null?e=[r]:e.push(r),i++}if(s<-180||isNaN(s)){let r={instancePath:a+"/lng",schemaPath:"\
#/properties/lng/minimum",keyword:"minimum",params:{bounds:[-180,180]},message:"must be >= -180"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/lng",
schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return os.errors=e,i===0}os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ps(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ps.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}if(t.code===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),i++}if(t.names===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"},message:"must have required property 'names'"};e===null?e=[s]:e.push(
s),i++}if(t.country===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required pr\
operty 'country'"};e===null?e=[s]:e.push(s),i++}if(t.currency===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
currency"},message:"must have required property 'currency'"};e===null?e=[s]:e.push(s),i++}if(t.timezone===void 0){let s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'"};e===null?e=[s]:e.push(s),i++}if(t.defaultLanguage===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required property 'defaultLanguag\
e'"};e===null?e=[s]:e.push(s),i++}if(t.supportedLanguages===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"su\
pportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=[s]:e.push(s),i++}if(t.position===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"position"},message:"must have required property 'position'"};e===null?e=[s]:e.push(s),i++}if(t.radiusMeters===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"radiusMeters"},message:"must have required property 'radiusMet\
ers'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!j.call(et.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="\
number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[r]:e.push(r),i++}}if(t.code!==void 0){let s=t.code;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}}if(t.names!==void 0&&(ns(t.names,{instancePath:a+"/names",parentData:t,parentDataProperty:"names",rootData:u,dynamicAnchors:f})||(e=e===null?ns.errors:
e.concat(ns.errors),i=e.length)),t.parentId!==void 0){let s=t.parentId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/parentI\
d",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.billable!==void 0&&
typeof t.billable!="boolean"){let s={instancePath:a+"/billable",schemaPath:"#/properties/billable/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[s]:e.push(s),i++}if(t.country!==void 0){let s=t.country;if(typeof s=="string"){if(!se.test(s)){let r={instancePath:a+"/country",schemaPath:"\
#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.
currency!==void 0){let s=t.currency;if(typeof s=="string"){if(!zs.test(s)){let r={instancePath:a+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/currency",schemaPath:"\
#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.timezone!==void 0){let s=t.timezone;
if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.defaultLanguage!==void 0&&(I(t.defaultLanguage,{instancePath:a+"/default\
Language",parentData:t,parentDataProperty:"defaultLanguage",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.supportedLanguages!==
void 0){let s=t.supportedLanguages;if(Array.isArray(s)){if(s.length<1){let o={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/m\
inItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let r=s.length;for(let o=0;o<r;o++)I(s[o],
{instancePath:a+"/supportedLanguages/"+o,parentData:s,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length);let n=s.
length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(x(s[n],s[m])){let o={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{
let r={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),i++}}if(t.position!==void 0&&(os(t.position,{instancePath:a+"/position",parentData:t,parentDataProperty:"position",rootData:u,dynamicAnchors:f})||
(e=e===null?os.errors:e.concat(os.errors),i=e.length)),t.radiusMeters!==void 0){let s=t.radiusMeters;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}return ps.errors=e,i===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ls(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ls.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}if(t.branchId===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="id"||s==="branchId"||s==="manualCheck")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.
branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolea\
n"){let s={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ls.
errors=e,i===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=L.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof t=="string"){if(!re(t)){let s={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ms.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="title"||s==="term\
sAndConditionsText"||s==="termsAndConditionsUrl"||s==="privacyGuidelinesText"||s==="privacyGuidelinesUrl")){let r={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.title!==void 0){
let s=t.title;if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!="str\
ing"){let s={instancePath:a+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),i++}if(t.termsAndConditionsUrl!==void 0){let s=t.termsAndConditionsUrl;if(typeof s=="string"){if(!Vs.test(s)){let r={instancePath:a+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let s={instancePath:a+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(t.privacyGuidelinesUrl!==void 0){let s=t.privacyGuidelinesUrl;if(typeof s=="string"){if(!Vs.test(s)){let r={instancePath:a+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ms.errors=
e,i===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function us(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=us.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}
if(t.branchId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[r]:e.push(r),i++}if(t.texts===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},
message:"must have required property 'texts'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="branchId"||r==="vehicleId"||r==="version"||r==="v\
alidFrom"||r==="supersededAt"||r==="texts")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.vehicleId!==void 0){let r=t.vehicleId;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:a+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.validFrom!==void 0&&(L(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:u,
dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.supersededAt!==void 0&&(L(t.supersededAt,{instancePath:a+"/supersededAt",parentData:t,
parentDataProperty:"supersededAt",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.texts!==void 0){let r=t.texts;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[n]:e.push(n),i++}for(let n in r){let m=i;I(n,{instancePath:a+"/texts",parentData:r,parentDataProperty:"\
texts",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length);var s=m===i;if(!s){let o={instancePath:a+"/texts",schemaPath:"#/proper\
ties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r)ms(
r[n],{instancePath:a+"/texts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ms.errors:e.
concat(ms.errors),i=e.length)}else{let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return us.errors=e,i===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=fs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[s]:e.push(s),i++}if(t.clientKey===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[s]:e.push(s),i++}
for(let s in t)if(!(s==="clientId"||s==="clientKey")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.clientId!==void 0){let s=t.clientId;if(typeof s=="string"){if(d(s)>200){let r={
instancePath:a+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 charact\
ers"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{bounds:[
1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.clientKey!==void 0){let s=t.clientKey;if(typeof s=="str\
ing"){if(d(s)>1024){let r={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must \
NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"\
minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/clientKey",schemaPath:"\
#/properties/clientKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return fs.errors=e,i===0}fs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ks={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},uuid:{type:"string",format:"uuid"},email:{type:"string",format:"\
email",maxLength:254},emailIsVerified:{type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},
password:{type:"string",minLength:1,maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{
type:"array",items:{$ref:"mobility.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},
lastName:{type:"string",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"stri\
ng",minLength:1,maxLength:20},city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,
additionalProperties:{type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:[
"UNKNOWN","OK","REJECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobili\
ty.proofingState"},manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},
acceptedTerms:{type:"array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{
$ref:"mobility.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},required:[],$id:"mobility.account"},rt={type:"object",additionalProperties:!1,required:["p\
rovider","subject"],properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"string",minLength:1}},$id:"mobility.providerIdenti\
ty"};function cs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=cs.evaluated;if(l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.push(s),i++}if(t.subject===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="provider"||s==="subject")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.provider!==void 0){let s=t.provider;if(!(s==="GAIYO"||s==="GOOGLE"||s==="APPLE"||s==="FA\
CEBOOK"||s==="OPENID")){let r={instancePath:a+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:rt.properties.provider.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.subject!==void 0){let s=t.subject;if(typeof s=="string"){if(d(s)<1){let r={
instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}return cs.errors=e,i===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","\
RETRY"],$id:"mobility.proofingState"};function D(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=D.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(t==="NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){
let s={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tt.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}return D.errors=e,i===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var ir={type:"object",additionalProperties:!1,required:["id","type","cardNumber"],properties:{
id:{type:"integer"},type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{
enum:["ACTIVE","INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"mobility.moment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},
$id:"mobility.identityCard"},it=new RegExp("^[0-9A-Za-z]{5,32}$","u");function ds(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=ds.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}
if(t.type===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[s]:e.push(s),i++}if(t.cardNumber===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"\
must have required property 'cardNumber'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="id"||s==="type"||s==="cardNumber"||s==="label"||s==="state"||s===
"validFrom"||s==="validUntil"||s==="assignedAt")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.
type!==void 0){let s=t.type;if(!(s==="RFID"||s==="NFC"||s==="CHIP")){let r={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ir.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.cardNumber!==void 0){let s=t.cardNumber;if(typeof s==
"string"){if(!it.test(s)){let r={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}\
$"},message:'must match pattern "^[0-9A-Za-z]{5,32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumb\
er/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.label!==void 0){let s=t.label;if(typeof s=="string"){
if(d(s)>100){let r={instancePath:a+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more th\
an 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/label",schemaPath:"#/properties/labe\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.state!==void 0){let s=t.state;if(!(s==="ACTIVE"||s===
"INACTIVE"||s==="BLOCKED")){let r={instancePath:a+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ir.properties.state.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}t.validFrom!==void 0&&(L(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"\
validFrom",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.validUntil!==void 0&&(L(t.validUntil,{instancePath:a+"/validUnt\
il",parentData:t,parentDataProperty:"validUntil",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.assignedAt!==void 0&&(L(t.
assignedAt,{instancePath:a+"/assignedAt",parentData:t,parentDataProperty:"assignedAt",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.
length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ds.errors=
e,i===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function ys(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ys.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Ks.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.person!==void 0&&(q(t.person,
{instancePath:a+"/person",parentData:t,parentDataProperty:"person",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.uuid!==
void 0){let s=t.uuid;if(typeof s=="string"){if(!at.test(s)){let r={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(d(s)>254){let r={instancePath:a+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[r]:
e.push(r),i++}if(!ke.test(s)){let r={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match\
 format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let s={instancePath:a+"/emailIsVerified",schemaPath:"\
#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.phoneNumber!==void 0){let s=t.
phoneNumber;if(typeof s=="string"){if(!qs.test(s)){let r={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{
pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/phoneNumber",schemaPath:"\
#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.phoneIsVerified!==void 0&&typeof t.
phoneIsVerified!="boolean"){let s={instancePath:a+"/phoneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.password!==void 0){let s=t.password;if(typeof s=="string"){if(d(s)>1024){let r={instancePath:a+"/password",schemaPath:"\
#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),i++}if(d(
s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.passwordHash!==void 0){let s=t.passwordHash;if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+
"/passwordHash",schemaPath:"#/properties/passwordHash/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}}if(t.totpSecret!==void 0){let s=t.totpSecret;if(typeof s=="string"){if(d(s)<16){let r={instancePath:a+"/totpSecret",schemaPath:"\
#/properties/totpSecret/minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[r]:e.push(r),i++}if(!Ts.
test(s)){let r={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match p\
attern "^[A-Z2-7]+$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.providers!==void 0){let s=t.providers;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)
cs(s[n],{instancePath:a+"/providers/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?cs.errors:e.concat(cs.errors),i=e.length)}else{
let r={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),i++}}if(t.branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/branchId",schemaPath:"#/prope\
rties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.language!==void 0&&(I(t.language,{instancePath:a+
"/language",parentData:t,parentDataProperty:"language",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.firstName!==void 0){
let s=t.firstName;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/firstName",schemaPath:"#/prope\
rties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}
if(t.lastName!==void 0){let s=t.lastName;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(t.birthDate!==void 0){let s=t.birthDate;if(typeof s=="string"){if(!Ds(s)){let r={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/forma\
t",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/birthDate",schemaPath:"\
#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.street!==void 0){let s=t.street;
if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/street",schemaPath:"#/properties/street/minLength",keyword:"\
minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/street",schemaPath:"\
#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.postcode!==void 0){let s=t.postcode;
if(typeof s=="string"){if(d(s)>20){let r={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{bounds:[1,20]},message:"\
must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/minLength",keyword:"\
minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/postcode",schemaPath:"\
#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.city!==void 0){let s=t.city;if(typeof s==
"string"){if(d(s)>100){let r={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have\
 more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/city",schemaPath:"#/properties/city/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.country!==void 0){let s=t.country;if(typeof s=="string"){
if(!se.test(s)){let r={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match p\
attern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.customProperties!==void 0){let s=t.customProperties;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/maxProperties",keyword:"maxProperties",params:{
bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s){let n=s[r];if(typeof n=="string"){if(d(n)>1e3){let m={
instancePath:a+"/customProperties/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/maxLength",keyword:"\
maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/customPropertie\
s/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}}}else{let r={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"/blocked",schemaPath:"\
#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.paymentState!==void 0){let s=t.paymentState;
if(!(s==="NONE"||s==="SOURCE_ADDED"||s==="INVOICING")){let r={instancePath:a+"/paymentState",schemaPath:"#/properties/paymentState/enum",keyword:"enum",params:{
allowedValues:Ks.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.creditStatus!==void 0){let s=t.
creditStatus;if(!(s==="UNKNOWN"||s==="OK"||s==="REJECTED")){let r={instancePath:a+"/creditStatus",schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{
allowedValues:Ks.properties.creditStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.signupSettled!==void 0&&
typeof t.signupSettled!="boolean"){let s={instancePath:a+"/signupSettled",schemaPath:"#/properties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.licenseVerificationState!==void 0&&(D(t.licenseVerificationState,{instancePath:a+"/licenseVerificationState",
parentData:t,parentDataProperty:"licenseVerificationState",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.idVerificationState!==
void 0&&(D(t.idVerificationState,{instancePath:a+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",rootData:u,dynamicAnchors:f})||(e=
e===null?D.errors:e.concat(D.errors),i=e.length)),t.manualVerificationState!==void 0&&(D(t.manualVerificationState,{instancePath:a+"/manualVerificationState",parentData:t,
parentDataProperty:"manualVerificationState",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.unpaidInvoices!==void 0&&typeof t.
unpaidInvoices!="boolean"){let s={instancePath:a+"/unpaidInvoices",schemaPath:"#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.runningRental!==void 0&&typeof t.runningRental!="boolean"){let s={instancePath:a+"/runningRental",schemaPath:"\
#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.acceptedTerms!==void 0){let s=t.
acceptedTerms;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let c={instancePath:a+
"/acceptedTerms/"+o,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),
i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)){if(typeof o[p]=="number"){m=o[p];let c={instancePath:a+
"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+
" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.identityCards!==void 0){let s=t.identityCards;if(Array.isArray(
s)){let r=s.length;for(let n=0;n<r;n++)ds(s[n],{instancePath:a+"/identityCards/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?
ds.errors:e.concat(ds.errors),i=e.length)}else{let r={instancePath:a+"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.managedBy!==void 0&&typeof t.managedBy!="string"){let s={instancePath:a+"/managedBy",schemaPath:"\
#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}t.createdAt!==void 0&&(L(t.createdAt,{
instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.deletionRequestedAt!==
void 0&&(L(t.deletionRequestedAt,{instancePath:a+"/deletionRequestedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:u,dynamicAnchors:f})||(e=
e===null?L.errors:e.concat(L.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}return ys.errors=e,i===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt={type:"object",additionalProperties:!1,required:[
"accounts"],properties:{accounts:{type:"integer",minimum:0,maximum:1e5},seed:{type:"string",minLength:1,maxLength:200},locale:{enum:["de","en","es","fr","it","n\
l"]},password:{type:"string",minLength:1,maxLength:100},each:{$ref:"mobility.invented"},groups:{$ref:"bulkGroups",items:{type:"object",additionalProperties:!1,required:[
"share","state"],properties:{share:{$ref:"bulkShare"},state:{$ref:"mobility.invented"}}}}},$id:"mobility.bulk"},Ys={type:"object",additionalProperties:!1,properties:{
emailIsVerified:{type:"boolean",default:!1},phoneIsVerified:{type:"boolean",default:!1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},branchId:{
type:"integer"},language:{$ref:"mobility.language"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,maxLength:20},city:{type:"\
string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{type:"str\
ing",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","REJECTED"]},
signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},manualVerificationState:{
$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"array",uniqueItems:!0,items:{
type:"integer"}},managedBy:{type:"string"},createdAt:{$ref:"mobility.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.invented"};function ue(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Ys.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.emailIsVerified!==
void 0&&typeof t.emailIsVerified!="boolean"){let s={instancePath:a+"/emailIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.phoneIsVerified!==void 0&&typeof t.phoneIsVerified!="boolean"){let s={instancePath:a+"/ph\
oneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
totpSecret!==void 0){let s=t.totpSecret;if(typeof s=="string"){if(d(s)<16){let r={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"\
minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[r]:e.push(r),i++}if(!Ts.test(s)){let r={instancePath:a+"/totpSecre\
t",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}}if(t.branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/branchId",schemaPath:"\
#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(t.language!==void 0&&(I(t.language,
{instancePath:a+"/language",parentData:t,parentDataProperty:"language",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.street!==
void 0){let s=t.street;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{
bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/street",schemaPath:"#/properti\
es/street/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.postcode!==void 0){
let s=t.postcode;if(typeof s=="string"){if(d(s)>20){let r={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{bounds:[
1,20]},message:"must NOT have more than 20 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/postcode",schemaPath:"#/properties/postc\
ode/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.city!==void 0){
let s=t.city;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",
keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/city",schemaPath:"\
#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.country!==void 0){let s=t.country;if(typeof s==
"string"){if(!se.test(s)){let r={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'mu\
st match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.customProperties!==void 0){let s=t.customProperties;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length>50){let r={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/maxProperties",keyword:"maxProperti\
es",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s){let n=s[r];if(typeof n=="string"){if(d(
n)>1e3){let m={instancePath:a+"/customProperties/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/\
customProperties/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let r={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"\
/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.paymentState!==
void 0){let s=t.paymentState;if(!(s==="NONE"||s==="SOURCE_ADDED"||s==="INVOICING")){let r={instancePath:a+"/paymentState",schemaPath:"#/properties/paymentState/\
enum",keyword:"enum",params:{allowedValues:Ys.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}
if(t.creditStatus!==void 0){let s=t.creditStatus;if(!(s==="UNKNOWN"||s==="OK"||s==="REJECTED")){let r={instancePath:a+"/creditStatus",schemaPath:"#/properties/c\
reditStatus/enum",keyword:"enum",params:{allowedValues:Ys.properties.creditStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}}if(t.signupSettled!==void 0&&typeof t.signupSettled!="boolean"){let s={instancePath:a+"/signupSettled",schemaPath:"#/properties/signupSettled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.licenseVerificationState!==void 0&&(D(t.licenseVerificationState,{instancePath:a+
"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=
e.length)),t.idVerificationState!==void 0&&(D(t.idVerificationState,{instancePath:a+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",
rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.manualVerificationState!==void 0&&(D(t.manualVerificationState,{instancePath:a+
"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.
length)),t.unpaidInvoices!==void 0&&typeof t.unpaidInvoices!="boolean"){let s={instancePath:a+"/unpaidInvoices",schemaPath:"#/properties/unpaidInvoices/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.runningRental!==void 0&&typeof t.runningRental!="boolean"){let s={instancePath:a+
"/runningRental",schemaPath:"#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
acceptedTerms!==void 0){let s=t.acceptedTerms;if(Array.isArray(s)){let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let c={instancePath:a+"/acceptedTerms/"+o,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)){if(typeof o[p]==
"number"){m=o[p];let c={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must\
 NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/acceptedTerms",schemaPath:"\
#/properties/acceptedTerms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.managedBy!==void 0&&typeof t.managedBy!=
"string"){let s={instancePath:a+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),i++}t.createdAt!==void 0&&(L(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=
e===null?L.errors:e.concat(L.errors),i=e.length)),t.deletionRequestedAt!==void 0&&(L(t.deletionRequestedAt,{instancePath:a+"/deletionRequestedAt",parentData:t,parentDataProperty:"\
deletionRequestedAt",rootData:u,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function hs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=hs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="accounts"||
s==="seed"||s==="locale"||s==="password"||s==="each"||s==="groups")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e5||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties\
/accounts/maximum",keyword:"maximum",params:{bounds:[0,1e5]},message:"must be <= 100000"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"\
/accounts",schemaPath:"#/properties/accounts/minimum",keyword:"minimum",params:{bounds:[0,1e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.seed!==
void 0){let s=t.seed;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[
1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/mi\
nLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"\
/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.locale!==void 0){let s=t.
locale;if(!(s==="de"||s==="en"||s==="es"||s==="fr"||s==="it"||s==="nl")){let r={instancePath:a+"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{
allowedValues:nt.properties.locale.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;
if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",
keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",
schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.each!==void 0&&(ue(t.
each,{instancePath:a+"/each",parentData:t,parentDataProperty:"each",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length)),t.groups!==
void 0){let s=t.groups;if(G(s,{instancePath:a+"/groups",parentData:t,parentDataProperty:"groups",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.
errors),i=e.length),Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.share===void 0){let o={instancePath:a+
"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};
e===null?e=[o]:e.push(o),i++}if(m.state===void 0){let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{
missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="share"||o==="state")){let p={instancePath:a+
"/groups/"+n,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[p]:e.push(p),i++}m.share!==void 0&&(_(m.share,{instancePath:a+"/groups/"+n+"/share",parentData:m,parentDataProperty:"share",rootData:u,
dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),m.state!==void 0&&(ue(m.state,{instancePath:a+"/groups/"+n+"/state",parentData:m,parentDataProperty:"\
state",rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length))}else{let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/gr\
oups/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}}}else{let s={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return hs.errors=e,i===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function gs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=gs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="branches"||s==="vehicles"||s==="terms"||s==="clients"||
s==="accounts"||s==="bulk")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.branches!==void 0){let s=t.branches;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)
ps(s[n],{instancePath:a+"/branches/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ps.errors:e.concat(ps.errors),i=e.length)}else{
let r={instancePath:a+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}if(t.vehicles!==void 0){let s=t.vehicles;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)ls(s[n],{instancePath:a+"/vehicles/"+n,parentData:s,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?ls.errors:e.concat(ls.errors),i=e.length)}else{let r={instancePath:a+"/vehicles",schemaPath:"#/properties/vehicles/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.terms!==void 0){let s=t.terms;if(Array.isArray(s)){let r=s.
length;for(let n=0;n<r;n++)us(s[n],{instancePath:a+"/terms/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?us.errors:e.concat(us.
errors),i=e.length)}else{let r={instancePath:a+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}}if(t.clients!==void 0){let s=t.clients;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)fs(s[n],{instancePath:a+"/clients/"+n,parentData:s,
parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?fs.errors:e.concat(fs.errors),i=e.length)}else{let r={instancePath:a+"/clients",schemaPath:"#/pr\
operties/clients/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.accounts!==void 0){let s=t.accounts;if(Array.
isArray(s)){let r=s.length;for(let n=0;n<r;n++)ys(s[n],{instancePath:a+"/accounts/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?
ys.errors:e.concat(ys.errors),i=e.length)}else{let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}}t.bulk!==void 0&&(hs(t.bulk,{instancePath:a+"/bulk",parentData:t,parentDataProperty:"bulk",rootData:u,dynamicAnchors:f})||
(e=e===null?hs.errors:e.concat(hs.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),i++}return gs.errors=e,i===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot={type:"object",additionalProperties:!1,
properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{
$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"a\
pprovalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},magicRecipients:{type:"boolean"},strictProblem:{
type:"boolean"},tenantDefaults:{$ref:"tenant.settings"},tenants:{type:"object",additionalProperties:{$ref:"tenant.settings"}}},$id:"tenant.policy"},Fs={type:"ob\
ject",additionalProperties:!1,properties:{checkinPolicy:{enum:["noIdentification","none","partial","full"]},lockEmail:{type:"boolean"},persistWithoutFlow:{type:"\
boolean"},challengeType:{enum:["auto","otp","emailLink"]},country:{type:"string",pattern:"^[A-Z]{2}$"},languages:{type:"array",minItems:1,uniqueItems:!0,items:{
type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},defaultLanguage:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},socialProviders:{type:"array",uniqueItems:!0,
items:{enum:["facebook","google","apple","line"]}},flows:{type:"object",additionalProperties:{$ref:"tenant.flow"}},providers:{type:"object",propertyNames:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"},additionalProperties:{$ref:"tenant.provider"}}},$id:"tenant.settings"},Rs=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$","u"),pt={type:"ob\
ject",additionalProperties:!1,required:["requiredFields","challenge"],properties:{requiredFields:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},
status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"]},challenge:{type:"boolean"}},$id:"tenant.flow"};function bs(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=bs.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.requiredFields===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requiredFields"},message:"\
must have required property 'requiredFields'"};e===null?e=[s]:e.push(s),i++}if(t.challenge===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"challenge"},message:"must have required property 'challenge'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="requiredFiel\
ds"||s==="status"||s==="challenge")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.requiredFields!==void 0){let s=t.requiredFields;if(Array.isArray(s)){let r=s.length;for(let o=0;o<
r;o++){let p=s[o];if(typeof p=="string"){if(d(p)<1){let c={instancePath:a+"/requiredFields/"+o,schemaPath:"#/properties/requiredFields/items/minLength",keyword:"\
minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/requiredFields/"+o,schemaPath:"\
#/properties/requiredFields/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};
for(;n--;){let p=s[n];if(typeof p=="string"){if(typeof o[p]=="number"){m=o[p];let c={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/un\
iqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;
break}o[p]=n}}}}else{let r={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),i++}}if(t.status!==void 0){let s=t.status;if(!(s==="PREREGISTERED"||s==="REGISTERED"||s==="ACTIVE")){let r={instancePath:a+"/s\
tatus",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:pt.properties.status.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}}if(t.challenge!==void 0&&typeof t.challenge!="boolean"){let s={instancePath:a+"/challenge",schemaPath:"#/properties/challenge/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return bs.errors=e,i===0}bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ps(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ps.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.proof===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"proof"},message:"must have required property 'proof'"};e===null?e=[s]:e.push(s),i++}if(t.subject===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="proof"||s==="subject"||s==="email"||s==="firstName"||s==="lastName")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.proof!==void 0){let s=t.proof;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let r={instancePath:a+"/proof",schemaPath:"#/properties/proof/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(typeof s[r]!="string"){let n={instancePath:a+"/proof\
/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proof/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),i++}}else{let r={instancePath:a+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),i++}}if(t.subject!==void 0){let s=t.subject;if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+"/subject",schemaPath:"\
#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.
email!==void 0){let s=t.email;if(typeof s=="string"){if(d(s)>254){let r={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{
bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),i++}if(!ke.test(s)){let r={instancePath:a+"/email",schemaPath:"#/prop\
erties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/em\
ail",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.firstName!==void 0){
let s=t.firstName;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/firstName",schemaPath:"#/prope\
rties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}
if(t.lastName!==void 0){let s=t.lastName;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ps.errors=
e,i===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ks(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=ks.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'"};e===null?e=
[s]:e.push(s),i++}if(t.accepted===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accepted"},message:"must hav\
e required property 'accepted'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="members"||s==="bareMember"||s==="accepted")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.members!==void 0){let s=t.members;if(Array.isArray(s)){if(s.length<1){let o={instancePath:a+"/members",schemaPath:"#/properties/members/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let r=s.length;for(let o=0;o<r;o++){let p=s[o];if(typeof p==
"string"){if(d(p)<1){let c={instancePath:a+"/members/"+o,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/members/"+o,schemaPath:"#/properties/members/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=s.length,m;if(n>1){let o={};for(;n--;){let p=s[n];if(typeof p=="strin\
g"){if(typeof o[p]=="number"){m=o[p];let c={instancePath:a+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[p]=n}}}}else{let r={instancePath:a+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.bareMember!==void 0){let s=t.bareMember;
if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.accepted!==void 0){let s=t.accepted;if(Array.isArray(s)){let r=s.length;
for(let n=0;n<r;n++)Ps(s[n],{instancePath:a+"/accepted/"+n,parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Ps.errors:e.concat(Ps.errors),
i=e.length)}else{let r={instancePath:a+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}
return ks.errors=e,i===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!j.call(Fs.properties,r)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.checkinPolicy!==void 0){let r=t.checkinPolicy;if(!(r==="noIdentification"||r===
"none"||r==="partial"||r==="full")){let n={instancePath:a+"/checkinPolicy",schemaPath:"#/properties/checkinPolicy/enum",keyword:"enum",params:{allowedValues:Fs.
properties.checkinPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.lockEmail!==void 0&&typeof t.lockEmail!=
"boolean"){let r={instancePath:a+"/lockEmail",schemaPath:"#/properties/lockEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.persistWithoutFlow!==void 0&&typeof t.persistWithoutFlow!="boolean"){let r={instancePath:a+"/persistWithoutFlow",schemaPath:"#/properti\
es/persistWithoutFlow/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.challengeType!==void 0){let r=t.
challengeType;if(!(r==="auto"||r==="otp"||r==="emailLink")){let n={instancePath:a+"/challengeType",schemaPath:"#/properties/challengeType/enum",keyword:"enum",params:{
allowedValues:Fs.properties.challengeType.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.country!==void 0){let r=t.
country;if(typeof r=="string"){if(!se.test(r)){let n={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.languages!==void 0){let r=t.languages;if(Array.isArray(r)){if(r.
length<1){let p={instancePath:a+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer th\
an 1 items"};e===null?e=[p]:e.push(p),i++}let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(typeof c=="string"){if(!Rs.test(c)){let h={instancePath:a+"/language\
s/"+p,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,\
3}(-[A-Za-z0-9]+)*$"'};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/languages/"+p,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){let p={};for(;m--;){let c=r[m];if(typeof c=="string"){if(typeof p[c]==
"number"){o=p[c];let h={instancePath:a+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT hav\
e duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[h]:e.push(h),i++;break}p[c]=m}}}}else{let n={instancePath:a+"/languages",schemaPath:"#/\
properties/languages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.defaultLanguage!==void 0){let r=t.defaultLanguage;
if(typeof r=="string"){if(!Rs.test(r)){let n={instancePath:a+"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/defaultLa\
nguage",schemaPath:"#/properties/defaultLanguage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.socialProviders!==
void 0){let r=t.socialProviders;if(Array.isArray(r)){let n=r.length;for(let p=0;p<n;p++){let c=r[p];if(!(c==="facebook"||c==="google"||c==="apple"||c==="line")){
let h={instancePath:a+"/socialProviders/"+p,schemaPath:"#/properties/socialProviders/items/enum",keyword:"enum",params:{allowedValues:Fs.properties.socialProviders.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),i++}}let m=r.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(x(r[m],r[o])){
let p={instancePath:a+"/socialProviders",schemaPath:"#/properties/socialProviders/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have dup\
licate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let n={instancePath:a+"/socialProviders",schemaPath:"#/prope\
rties/socialProviders/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.flows!==void 0){let r=t.flows;if(r&&
typeof r=="object"&&!Array.isArray(r))for(let n in r)bs(r[n],{instancePath:a+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?bs.errors:e.concat(bs.errors),i=e.length);else{let n={instancePath:a+"/flows",schemaPath:"#/properties/flows/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providers!==void 0){let r=t.providers;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let n in r){let m=i;if(typeof n=="string"&&!Cs.test(n)){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:n};e===null?e=[o]:e.push(
o),i++}var s=m===i;if(!s){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"\
property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in r)ks(r[n],{instancePath:a+"/providers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ks.errors:e.concat(ks.errors),i=e.length)}else{let n={instancePath:a+"/providers",schemaPath:"#/\
properties/providers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ws(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=ws.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(ot.properties,s)){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.code!==void 0&&(S(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),
i=e.length)),t.password!==void 0&&($(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?
$.errors:e.concat($.errors),i=e.length)),t.lockout!==void 0&&(E(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.session!==void 0&&(F(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.token!==void 0&&(C(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.totp!==void 0&&(V(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.deletion!==void 0&&(R(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.rateLimit!==void 0&&(U(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let s={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.age!==void 0&&(z(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,
dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.approval!==void 0&&(M(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:u,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.stepUp!==void 0&&(B(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:u,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.passkey!==void 0&&(Z(t.passkey,{instancePath:a+
"/passkey",parentData:t,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.autoApproveProofing!==
void 0&&typeof t.autoApproveProofing!="boolean"){let s={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="boolean"){let s={instancePath:a+
"/magicRecipients",schemaPath:"#/properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}
if(t.strictProblem!==void 0&&typeof t.strictProblem!="boolean"){let s={instancePath:a+"/strictProblem",schemaPath:"#/properties/strictProblem/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.tenantDefaults!==void 0&&(fe(t.tenantDefaults,{instancePath:a+"/tenantDe\
faults",parentData:t,parentDataProperty:"tenantDefaults",rootData:u,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length)),t.tenants!==void 0){
let s=t.tenants;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s)fe(s[r],{instancePath:a+"/tenants/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:r,rootData:u,dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length);else{let r={instancePath:a+"/tenants",schemaPath:"#/pr\
operties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ws.errors=e,i===0}ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ar={type:"object",additionalProperties:!1,properties:{person:{$ref:"personName"},id:{type:"string",pattern:"^[A-Za-z0-9_-]{1,100}$"},status:{enum:["PREREGIS\
TERED","REGISTERED","ACTIVE"],default:"REGISTERED"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},phone:{type:"st\
ring",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneVerified:{type:"boolean",default:!1},language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},providers:{type:"\
array",items:{$ref:"tenant.identity"}},externalIdentifiers:{type:"object",maxProperties:50,additionalProperties:{$ref:"tenant.number"}},consents:{type:"object",
maxProperties:50,additionalProperties:{type:"boolean"}},profile:{$ref:"tenant.profile"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"dat\
e-time"}},required:[],$id:"tenant.customer"};function vs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=vs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[s]:e.push(s),i++}if(t.subject===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="provider"||s==="subject")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.provider!==void 0){let s=t.provider;if(typeof s=="string"){if(!Cs.test(s)){let r={instancePath:a+
"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a\
-z0-9]+)*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.subject!==void 0){let s=t.subject;if(typeof s=="string"){if(d(s)<1){let r={instancePath:a+"/subject",
schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return vs.errors=
e,i===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ns(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ns.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(s!=="value"){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(t.value!==void 0){let s=t.value;if(typeof s=="string"){if(d(s)>200){let r={instancePath:a+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/value",schemaPath:"\
#/properties/value/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ns.errors=e,i===0}
Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function As(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=As.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>100){let s={instancePath:a,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[s]:e.push(s),i++}if(t.firstName!==void 0){let s=t.
firstName;if(typeof s=="string"){if(d(s)>100){let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/firstName",schemaPath:"#/properties/firstNa\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.lastName!==void 0){let s=t.lastName;if(typeof s=="st\
ring"){if(d(s)>100){let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT\
 have more than 100 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.birthDate!==void 0){let s=t.birthDate;if(typeof s=="string"){if(!Ds(s)){let r={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(t.gender!==void 0){let s=t.gender;if(typeof s=="string"){if(d(s)>50){let r={instancePath:a+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"\
maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/gender",schemaPath:"\
#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.address!==void 0){let s=t.address;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let r={instancePath:a+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}return As.errors=e,i===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ls(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Ls.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!j.call(ar.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.person!==void 0&&(q(t.person,{instancePath:a+"/person",parentData:t,
parentDataProperty:"person",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.id!==void 0){let s=t.id;if(typeof s=="string"){
if(!mr.test(s)){let r={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match\
 pattern "^[A-Za-z0-9_-]{1,100}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.status!==void 0){let s=t.status;if(!(s==="PREREGISTERED"||s==="REGISTERED"||s==="ACTIVE")){
let r={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:ar.properties.status.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(d(s)>254){let r={instancePath:a+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),
i++}if(!ke.test(s)){let r={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "e\
mail"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.phone!==void 0){let s=t.phone;
if(typeof s=="string"){if(!qs.test(s)){let r={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6\
,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/phone",schemaPath:"#/properties/phone/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){
let s={instancePath:a+"/phoneVerified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),i++}if(t.language!==void 0){let s=t.language;if(typeof s=="string"){if(!Rs.test(s)){let r={instancePath:a+"/language",schemaPath:"#/properties/lan\
guage/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:a+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}}if(t.providers!==void 0){let s=t.providers;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)vs(s[n],{instancePath:a+"/providers/"+n,
parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?vs.errors:e.concat(vs.errors),i=e.length)}else{let r={instancePath:a+"/providers",schemaPath:"\
#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(t.externalIdentifiers!==void 0){let s=t.
externalIdentifiers;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let r={instancePath:a+"/externalIdentifiers",schemaPath:"#/propert\
ies/externalIdentifiers/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),
i++}for(let r in s)Ns(s[r],{instancePath:a+"/externalIdentifiers/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:u,dynamicAnchors:f})||
(e=e===null?Ns.errors:e.concat(Ns.errors),i=e.length)}else{let r={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.consents!==void 0){let s=t.consents;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(typeof s[r]!="boolean"){let n={instancePath:a+"/consents/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[n]:e.push(n),i++}}else{let r={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),i++}}if(t.profile!==void 0&&(As(t.profile,{instancePath:a+"/profile",parentData:t,parentDataProperty:"profile",rootData:u,dynamicAnchors:f})||
(e=e===null?As.errors:e.concat(As.errors),i=e.length)),t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"/blocked",schemaPath:"#/propertie\
s/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.createdAt!==void 0){let s=t.createdAt;if(typeof s==
"string"){if(!re(s)){let r={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return Ls.errors=e,i===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lt={type:"object",additionalProperties:!1,
required:["accounts"],properties:{accounts:{type:"integer",minimum:0,maximum:1e5},seed:{type:"string",minLength:1,maxLength:200},locale:{enum:["de","en","es","f\
r","it","nl"]},password:{type:"string",minLength:1,maxLength:100},each:{$ref:"tenant.invented"},groups:{$ref:"bulkGroups",items:{type:"object",additionalProperties:!1,
required:["share","state"],properties:{share:{$ref:"bulkShare"},state:{$ref:"tenant.invented"}}}}},$id:"tenant.bulk"},mt={type:"object",additionalProperties:!1,
properties:{status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"],default:"REGISTERED"},emailVerified:{type:"boolean",default:!1},phoneVerified:{type:"boolean",default:!1},
language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},consents:{type:"object",maxProperties:50,additionalProperties:{type:"boolean"}},profile:{type:"o\
bject",maxProperties:100,properties:{gender:{type:"string",maxLength:50},address:{type:"object"}},additionalProperties:!0},blocked:{type:"boolean",default:!1},createdAt:{
type:"string",format:"date-time"}},$id:"tenant.invented"};function ce(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s===
"status"||s==="emailVerified"||s==="phoneVerified"||s==="language"||s==="consents"||s==="profile"||s==="blocked"||s==="createdAt")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.status!==void 0){let s=t.status;if(!(s==="PREREGISTERED"||s==="REGISTERED"||s==="ACTIVE")){let r={instancePath:a+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:mt.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.emailVerified!==
void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let s={instancePath:a+"/phoneVerif\
ied",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.language!==
void 0){let s=t.language;if(typeof s=="string"){if(!Rs.test(s)){let r={instancePath:a+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.consents!==
void 0){let s=t.consents;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let r={instancePath:a+"/consents",schemaPath:"#/properties/co\
nsents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(typeof s[r]!="boolean"){let n={instancePath:a+"/consents/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let r={instancePath:a+"/consents",schemaPath:"#/propert\
ies/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.profile!==void 0){let s=t.profile;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length>100){let r={instancePath:a+"/profile",schemaPath:"#/properties/profile/maxProperties",keyword:"maxProperti\
es",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[r]:e.push(r),i++}if(s.gender!==void 0){let r=s.gender;if(typeof r=="st\
ring"){if(d(r)>50){let n={instancePath:a+"/profile/gender",schemaPath:"#/properties/profile/properties/gender/maxLength",keyword:"maxLength",params:{bounds:[0,50]},
message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/profile/gender",schemaPath:"#/properties/profile/pro\
perties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.address!==void 0){let r=s.address;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let n={instancePath:a+"/profile/address",schemaPath:"#/properties/profile/properties/address/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a+"/profile",schemaPath:"#/properties/profile/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"/b\
locked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.createdAt!==void 0){
let s=t.createdAt;if(typeof s=="string"){if(!re(s)){let r={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function js(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=js.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accounts"},message:"must have required property 'accounts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="accounts"||s==="seed"||s==="locale"||s==="pas\
sword"||s==="each"||s==="groups")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==void 0){let s=t.accounts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:
e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e5||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/maximum",keyword:"maxi\
mum",params:{bounds:[0,1e5]},message:"must be <= 100000"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:a+"/accounts",schemaPath:"#/propert\
ies/accounts/minimum",keyword:"minimum",params:{bounds:[0,1e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(t.seed!==void 0){let s=t.seed;if(typeof s==
"string"){if(d(s)>200){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have\
 more than 200 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/seed",schemaPath:"#/properties/seed/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.locale!==void 0){let s=t.locale;if(!(s==="de"||s==="en"||
s==="es"||s==="fr"||s==="it"||s==="nl")){let r={instancePath:a+"/locale",schemaPath:"#/properties/locale/enum",keyword:"enum",params:{allowedValues:lt.properties.
locale.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(t.password!==void 0){let s=t.password;if(typeof s=="string"){
if(d(s)>100){let r={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have m\
ore than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(s)<1){let r={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLen\
gth",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/password",schemaPath:"#\
/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(t.each!==void 0&&(ce(t.each,{instancePath:a+
"/each",parentData:t,parentDataProperty:"each",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length)),t.groups!==void 0){let s=t.
groups;if(G(s,{instancePath:a+"/groups",parentData:t,parentDataProperty:"groups",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.length),
Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.share===void 0){let o={instancePath:a+"/group\
s/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"share"},message:"must have required property 'share'"};e===null?
e=[o]:e.push(o),i++}if(m.state===void 0){let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="share"||o==="state")){let p={instancePath:a+"/group\
s/"+n,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[p]:e.push(p),i++}m.share!==void 0&&(_(m.share,{instancePath:a+"/groups/"+n+"/share",parentData:m,parentDataProperty:"share",rootData:u,
dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),m.state!==void 0&&(ce(m.state,{instancePath:a+"/groups/"+n+"/state",parentData:m,parentDataProperty:"\
state",rootData:u,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length))}else{let o={instancePath:a+"/groups/"+n,schemaPath:"#/properties/gr\
oups/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}}}else{let s={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return js.errors=e,i===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function xs(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=xs.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="customers"||s==="bulk")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(t.customers!==void 0){let s=t.customers;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)Ls(s[n],{instancePath:a+"/customers/"+n,parentData:s,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?Ls.errors:e.concat(Ls.errors),i=e.length)}else{let r={instancePath:a+"/customers",schemaPath:"#/properties/customers/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}t.bulk!==void 0&&(js(t.bulk,{instancePath:a+"/bulk",parentData:t,
parentDataProperty:"bulk",rootData:u,dynamicAnchors:f})||(e=e===null?js.errors:e.concat(js.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return xs.errors=e,i===0}xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Us(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,l=Us.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let h={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[h]:e.push(h),i++}if(t.description===void 0){let h={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[h]:e.push(h),
i++}for(let h in t)if(!j.call(cr.properties,h)){let y={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(t.name!==void 0){let h=t.name;if(typeof h=="string"){if(d(h)>63){let y={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[y]:e.push(
y),i++}if(!Cs.test(h)){let y={instancePath:a+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}if(t.description!==void 0){let h=t.description;if(typeof h=="string"){if(d(h)<
1){let y={instancePath:a+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}if(t.seed!==void 0){let h=t.seed;if(typeof h=="string"){if(d(h)>200){let y={instancePath:a+"/se\
ed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[y]:e.push(
y),i++}if(d(h)<1){let y={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[y]:e.push(y),i++}}if(t.parameters!==void 0){let h=t.parameters;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(
h).length>20){let y={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"mus\
t NOT have more than 20 properties"};e===null?e=[y]:e.push(y),i++}for(let y in h){let b=i;if(typeof y=="string"){if(d(y)>40){let k={instancePath:a+"/parameters",
schemaPath:"#/properties/parameters/propertyNames/maxLength",keyword:"maxLength",params:{bounds:[0,40]},message:"must NOT have more than 40 characters",propertyName:y};
e===null?e=[k]:e.push(k),i++}if(!dr.test(y)){let k={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z][A-Za-z0-9]*$"},message:'must match pattern "^[a-z][A-Za-z0-9]*$"',propertyName:y};e===null?e=[k]:e.push(k),i++}}var s=b===i;if(!s){let k={instancePath:a+
"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"property name must be valid"};e===null?
e=[k]:e.push(k),i++}}for(let y in h)ve(h[y],{instancePath:a+"/parameters/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:y,rootData:u,
dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),i=e.length)}else{let y={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(t.extends!==void 0){let h=t.extends;if(Array.isArray(h)){if(h.length>20){
let b={instancePath:a+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};
e===null?e=[b]:e.push(b),i++}if(h.length<1){let b={instancePath:a+"/extends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{bounds:[1,20]},
message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),i++}let y=h.length;for(let b=0;b<y;b++)Ne(h[b],{instancePath:a+"/extends/"+b,parentData:h,parentDataProperty:b,
rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),i=e.length)}else{let y={instancePath:a+"/extends",schemaPath:"#/properties/extends/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(t.clock!==void 0&&(Ae(t.clock,{instancePath:a+"/clock",parentData:t,
parentDataProperty:"clock",rootData:u,dynamicAnchors:f})||(e=e===null?Ae.errors:e.concat(Ae.errors),i=e.length)),t.people!==void 0){let h=t.people;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(Object.keys(h).length>1e3){let y={instancePath:a+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",
params:{bounds:[0,1e3]},message:"must NOT have more than 1000 properties"};e===null?e=[y]:e.push(y),i++}for(let y in h){let b=i;if(typeof y=="string"){if(d(y)>63){
let k={instancePath:a+"/people",schemaPath:"#/properties/people/propertyNames/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more \
than 63 characters",propertyName:y};e===null?e=[k]:e.push(k),i++}if(!Cs.test(y)){let k={instancePath:a+"/people",schemaPath:"#/properties/people/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:y};e===null?e=[k]:e.push(
k),i++}}var r=b===i;if(!r){let k={instancePath:a+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"\
property name must be valid"};e===null?e=[k]:e.push(k),i++}}for(let y in h)Le(h[y],{instancePath:a+"/people/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,
parentDataProperty:y,rootData:u,dynamicAnchors:f})||(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let y={instancePath:a+"/people",schemaPath:"#/pro\
perties/people/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(t.faults!==void 0){let h=t.faults;if(Array.
isArray(h)){if(h.length>1e3){let b={instancePath:a+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must \
NOT have more than 1000 items"};e===null?e=[b]:e.push(b),i++}let y=h.length;for(let b=0;b<y;b++)je(h[b],{instancePath:a+"/faults/"+b,parentData:h,parentDataProperty:b,
rootData:u,dynamicAnchors:f})||(e=e===null?je.errors:e.concat(je.errors),i=e.length)}else{let y={instancePath:a+"/faults",schemaPath:"#/properties/faults/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(t.steps!==void 0){let h=t.steps;if(Array.isArray(h)){if(h.length>
100){let b={instancePath:a+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 ite\
ms"};e===null?e=[b]:e.push(b),i++}let y=h.length;for(let b=0;b<y;b++)xe(h[b],{instancePath:a+"/steps/"+b,parentData:h,parentDataProperty:b,rootData:u,dynamicAnchors:f})||
(e=e===null?xe.errors:e.concat(xe.errors),i=e.length)}else{let y={instancePath:a+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(t.apis!==void 0){let h=t.apis;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let y in h)if(!(y===
"banking"||y==="ciam"||y==="merchant"||y==="mobility"||y==="tenant")){let b={instancePath:a+"/apis",schemaPath:"#/properties/apis/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}if(h.banking!==void 0){let y=h.banking;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(let b in y)if(!(b==="policy"||b==="tenants")){let k={instancePath:a+"/apis/banking",schemaPath:"#/properties/ap\
is/properties/banking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?
e=[k]:e.push(k),i++}if(y.policy!==void 0&&(Ie(y.policy,{instancePath:a+"/apis/banking/policy",parentData:y,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||
(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length)),y.tenants!==void 0){let b=y.tenants;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let k in b){let te=i;
T(k,{instancePath:a+"/apis/banking/tenants",parentData:b,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.
length);var n=te===i;if(!n){let W={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/banking/properties/tenants/propertyNames",keyword:"\
propertyNames",params:{propertyName:k},message:"property name must be valid"};e===null?e=[W]:e.push(W),i++}}for(let k in b)Fe(b[k],{instancePath:a+"/apis/bankin\
g/tenants/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:k,rootData:u,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),
i=e.length)}else{let k={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/banking/properties/tenants/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),i++}}}else{let b={instancePath:a+"/apis/banking",schemaPath:"#/properties/apis/properties/bank\
ing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}if(h.ciam!==void 0){let y=h.ciam;if(y&&typeof y=="object"&&
!Array.isArray(y)){for(let b in y)if(!(b==="policy"||b==="tenants")){let k={instancePath:a+"/apis/ciam",schemaPath:"#/properties/apis/properties/ciam/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),i++}if(y.policy!==
void 0&&(He(y.policy,{instancePath:a+"/apis/ciam/policy",parentData:y,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(
He.errors),i=e.length)),y.tenants!==void 0){let b=y.tenants;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let k in b){let te=i;T(k,{instancePath:a+"/apis/cia\
m/tenants",parentData:b,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.length);var m=te===i;if(!m){let W={
instancePath:a+"/apis/ciam/tenants",schemaPath:"#/properties/apis/properties/ciam/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:k},
message:"property name must be valid"};e===null?e=[W]:e.push(W),i++}}for(let k in b)Xe(b[k],{instancePath:a+"/apis/ciam/tenants/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:b,parentDataProperty:k,rootData:u,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.length)}else{let k={instancePath:a+"/apis/c\
iam/tenants",schemaPath:"#/properties/apis/properties/ciam/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
k]:e.push(k),i++}}}else{let b={instancePath:a+"/apis/ciam",schemaPath:"#/properties/apis/properties/ciam/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[b]:e.push(b),i++}}if(h.merchant!==void 0){let y=h.merchant;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let b in y)if(!(b==="poli\
cy"||b==="tenants")){let k={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),i++}if(y.policy!==void 0&&(es(y.policy,{instancePath:a+
"/apis/merchant/policy",parentData:y,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||(e=e===null?es.errors:e.concat(es.errors),i=e.length)),y.tenants!==
void 0){let b=y.tenants;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let k in b){let te=i;T(k,{instancePath:a+"/apis/merchant/tenants",parentData:b,parentDataProperty:"\
tenants",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.length);var o=te===i;if(!o){let W={instancePath:a+"/apis/merchant/tenants",schemaPath:"\
#/properties/apis/properties/merchant/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:k},message:"property name must be valid"};e===
null?e=[W]:e.push(W),i++}}for(let k in b)ts(b[k],{instancePath:a+"/apis/merchant/tenants/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:k,
rootData:u,dynamicAnchors:f})||(e=e===null?ts.errors:e.concat(ts.errors),i=e.length)}else{let k={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/propertie\
s/apis/properties/merchant/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),i++}}}else{let b={instancePath:a+
"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),
i++}}if(h.mobility!==void 0){let y=h.mobility;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let b in y)if(!(b==="policy"||b==="tenants")){let k={instancePath:a+
"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"m\
ust NOT have additional properties"};e===null?e=[k]:e.push(k),i++}if(y.policy!==void 0&&(as(y.policy,{instancePath:a+"/apis/mobility/policy",parentData:y,parentDataProperty:"\
policy",rootData:u,dynamicAnchors:f})||(e=e===null?as.errors:e.concat(as.errors),i=e.length)),y.tenants!==void 0){let b=y.tenants;if(b&&typeof b=="object"&&!Array.
isArray(b)){for(let k in b){let te=i;T(k,{instancePath:a+"/apis/mobility/tenants",parentData:b,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===
null?T.errors:e.concat(T.errors),i=e.length);var p=te===i;if(!p){let W={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobilit\
y/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:k},message:"property name must be valid"};e===null?e=[W]:e.push(W),i++}}for(let k in b)
gs(b[k],{instancePath:a+"/apis/mobility/tenants/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:k,rootData:u,dynamicAnchors:f})||(e=e===
null?gs.errors:e.concat(gs.errors),i=e.length)}else{let k={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/\
tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),i++}}}else{let b={instancePath:a+"/apis/mobility",schemaPath:"\
#/properties/apis/properties/mobility/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}if(h.tenant!==void 0){
let y=h.tenant;if(y&&typeof y=="object"&&!Array.isArray(y)){for(let b in y)if(!(b==="policy"||b==="tenants")){let k={instancePath:a+"/apis/tenant",schemaPath:"#\
/properties/apis/properties/tenant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properti\
es"};e===null?e=[k]:e.push(k),i++}if(y.policy!==void 0&&(ws(y.policy,{instancePath:a+"/apis/tenant/policy",parentData:y,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||
(e=e===null?ws.errors:e.concat(ws.errors),i=e.length)),y.tenants!==void 0){let b=y.tenants;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let k in b){let te=i;
T(k,{instancePath:a+"/apis/tenant/tenants",parentData:b,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.
length);var c=te===i;if(!c){let W={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/propertyNames",keyword:"\
propertyNames",params:{propertyName:k},message:"property name must be valid"};e===null?e=[W]:e.push(W),i++}}for(let k in b)xs(b[k],{instancePath:a+"/apis/tenant\
/tenants/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:k,rootData:u,dynamicAnchors:f})||(e=e===null?xs.errors:e.concat(xs.errors),i=
e.length)}else{let k={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[k]:e.push(k),i++}}}else{let b={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}}else{let y={instancePath:a+"/apis",schemaPath:"#/properties/apis/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let h={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}return Us.errors=e,i===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=nr;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = kt;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"parameters":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40},"additionalProperties":{"$ref":"#/$defs/parameter"}},"extends":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/base"}},"clock":{"$ref":"#/$defs/clock"},"people":{"type":"object","maxProperties":1000,"propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"additionalProperties":{"$ref":"#/$defs/person"}},"faults":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/fault"}},"steps":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/step"}},"apis":{"type":"object","additionalProperties":false,"properties":{"banking":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/banking.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/banking.tenant"}}}},"ciam":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/ciam.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/ciam.tenant"}}}},"merchant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/merchant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/merchant.tenant"}}}},"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}},"tenant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/tenant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/tenant.tenant"}}}}}}},"$defs":{"base":{"type":["string","object"],"x-names-scenario":true,"maxLength":63,"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","x-names-scenario":true,"maxLength":63},"parameters":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}},"person":{"type":"object","additionalProperties":false,"required":["firstName","lastName","email"],"properties":{"firstName":{"type":"string","minLength":1,"maxLength":50},"lastName":{"type":"string","minLength":1,"maxLength":50},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean"},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"type":"boolean"},"username":{"type":"string","pattern":"^[^\\sA-Z]{1,32}$"},"password":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"}}},"personName":{"type":"string","minLength":1,"maxLength":63},"bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100}}},"bulkGroups":{"type":"array","maxItems":100},"bulkShare":{"type":"number","minimum":0,"maximum":1},"step":{"type":"object","additionalProperties":false,"properties":{"advance":{"type":"number","minimum":0},"api":{"type":"string","minLength":1},"tenant":{"type":"string","minLength":1},"request":{"type":"string","pattern":"^[A-Z]+ /\\S*$"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{},"status":{"type":"integer","minimum":100,"maximum":599},"keep":{"type":"object","additionalProperties":{"type":"string","pattern":"^(/[^/]+)*$"}},"keepCookies":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"if":{"required":["advance"]},"then":{"maxProperties":1},"else":{"required":["api","request"]}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["string","integer","number","boolean"]},"default":{"type":["string","number","boolean"]},"description":{"type":"string","minLength":1},"enum":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"format":{"enum":["email","date","date-time"]},"pattern":{"type":"string","minLength":1},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"minimum":{"type":"number"},"maximum":{"type":"number"}}},"fault":{"type":"object","additionalProperties":false,"required":["effect"],"properties":{"effect":{"enum":["latency","error","account-locked","account-blocked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","webhook-lost","webhook-late","webhook-failed","code-expired","code-wrong"]},"api":{"type":"string","enum":["banking","ciam","merchant","mobility","tenant"]},"tenant":{"type":"string","maxLength":100},"surface":{"type":"string","enum":["auth","custom-object","customer","login","manage","password","registration","security","session","simulator","terms","user","verification"]},"operation":{"type":"string","enum":["acceptPrivacyPolicy","acceptTermsAndConditions","addEmail","answerPush","approveChallenge","authenticateCustomer","beginLoginPasskeyBinding","beginLoginPasskeyCheck","beginMfaPasskey","beginPasskeyAddition","beginPasskeyAutofill","beginPasskeyLogin","beginPasskeyRegistration","beginPasskeyReset","changeForgottenPassword","changePassword","changePhone","changePin","checkOrVerifyEmail","checkPhone","checkPhoneVerification","checkReauthByFactor","checkReauthByPassword","checkReauthByPin","checkUsername","completeSocialLogin","confirmAccountDeletion","confirmAuthenticator","confirmEmailLink","confirmGoogleAuthenticator","confirmMfaEmail","confirmMfaPhone","confirmOneTouchLink","confirmSmartLoginLink","consumeInvite","createAccessToken","createAccount","createConsumer","createCorporate","createCustomObject","createCustomObjectOfAccount","createCustomer","createOrSignInWithEmailCode","createOrSignInWithPhoneNumber","createPassword","createUser","deleteAccountByCode","deleteAccountByUid","deleteCustomObject","deleteCustomObjectOfAccount","denyChallenge","enableTwoFactor","endPinSession","enrolOtp","enrolPush","exchangeOpenidToken","exchangeRequestToken","exchangeSocialToken","expireChallenge","findAccount","finishLoginPasskeyBinding","finishLoginPasskeyCheck","finishMfaPasskey","finishPasskeyAddition","finishPasskeyAutofill","finishPasskeyLogin","finishPasskeyRegistration","finishPasskeyReset","forgotPasskey","forgotPassword","forgotPasswordByPhone","forgotPinByEmail","forgotPinByPhone","forgotPinByUsername","getAccountByUid","getAppInfo","getBackupCodes","getConsumer","getCustomObject","getCustomObjectOfAccount","getCustomer","getJwks","getMfaSettings","getOwnSecurityQuestions","getPrivacyPolicyHistory","getProfile","getSecurityQuestionsByEmail","getSecurityQuestionsByPhone","getSecurityQuestionsByUsername","getServerInfo","getSignedCustomer","getTermsAndConditions","getTokenInfo","impersonate","initVerification","invalidateToken","invalidateTokenByBackend","inviteUser","issueStepUpCode","issueStepUpPush","issueTwoFactorQrCode","issueTwoFactorSecret","linkSocialIdentity","linkSocialIdentityByPing","listAcceptances","listActiveSessions","listConsentLogs","listCustomObjects","listCustomObjectsOfAccount","listFactors","listIdentities","listIdentityCards","listPasskeys","listTermsAndConditions","login","loginMfa","loginViaBiometrics","loginWithPassword","loginWithPin","logout","makeEmailToken","makeEmailVerificationToken","makeForgotToken","makeSmsCode","makeSott","openEmailLink","openLink","openResetLink","pingPush","pingSmartLogin","pingSocialLogin","probeManagedAccounts","probeRental","probeSession","reauthenticateByAnswers","reauthenticateByAuthenticator","reauthenticateByBackupCode","reauthenticateByEmailCode","reauthenticateByGoogleAuthenticator","reauthenticateByPassword","reauthenticateByPin","reauthenticateByPlainEmailCode","reauthenticateBySmsCode","redeemOneTouchOtp","redeemPasswordlessEmailOtp","redeemPasswordlessLink","redeemPasswordlessSmsOtp","redeemPasswordlessUsernameOtp","refreshByAccessToken","refreshByRefreshToken","refreshToken","register","registerPushDevice","registerWithCaptcha","removeEmail","removeFactor","removeMfaAnswers","removeMfaDuo","removeMfaEmail","removeMfaPasskey","removeMfaPush","removePasskey","removePhone","requestAccountDeletion","requestDeletion","requestPasswordReset","resendEmailVerification","resendPhoneCode","resendSmsCode","resendVerificationEmail","resetBackupCodes","resetPassword","resetPasswordByAnswer","resetPasswordByPhone","resetPinByEmailAnswer","resetPinByEmailCode","resetPinByPhoneAnswer","resetPinByPhoneCode","resetPinByToken","resetPinByUsernameAnswer","resetPinByUsernameCode","resolveBranch","resumeLostPassword","revokeRefreshToken","revokeRefreshTokens","saveCustomer","sendConsumerEmailCode","sendCorporateEmailCode","sendDeletionCode","sendEmailOtp","sendLoginEmailCode","sendMfaEmailCode","sendPasswordReset","sendPasswordlessEmail","sendPasswordlessSms","sendPhoneVerification","sendPlainReauthEmailCode","sendReauthEmailCode","sendVerificationEmailForLinking","sendWelcomeEmail","setLoginAnswers","setLoginPhone","setMfaAnswers","setMfaPhone","setPassword","setPin","setUsername","signIn","signInApiClient","signInEmail","signInEmailCode","signInGaiyo","signInManager","signInPhoneNumber","signOut","slideToken","socialLogin","socialSignUp","startLostPassword","startOneTouchByEmail","startOneTouchByPhone","startReauthentication","startSmartLogin","submitConsent","submitConsentByToken","unlinkPush","unlinkSocialIdentity","unlockOwnAccount","updateAccount","updateConsent","updateCustomObject","updateCustomObjectOfAccount","updateCustomer","updatePassword","updateProfile","validateInvite","validatePassword","validateToken","validateTokenByBackend","validateTwoFactorCode","verifyAnswers","verifyAuthenticatorCode","verifyBackupCode","verifyConsent","verifyConsumer","verifyConsumerEmail","verifyCorporate","verifyCorporateEmail","verifyDuo","verifyEmailByOtp","verifyEmailCode","verifyGoogleAuthenticatorCode","verifyOtp","verifyOtpEnrolment","verifyPhone","verifySmsCode","verifyStepUpCode","visitDuo"]},"recipient":{"type":"string","minLength":1,"maxLength":320},"account":{"type":"string","minLength":1,"maxLength":100},"milliseconds":{"type":"integer","minimum":0,"maximum":600000},"toMilliseconds":{"type":"integer","minimum":0,"maximum":600000},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"type":"string","minLength":1,"maxLength":100},"retryAfterSeconds":{"type":"integer","minimum":1,"maximum":86400},"served":{"type":"boolean"},"delaySeconds":{"type":"integer","minimum":1,"maximum":31536000},"times":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1}}},"clock":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false},"speed":{"type":"number","minimum":0.001,"maximum":1000000,"default":1},"skewSeconds":{"type":"integer","minimum":-31536000,"maximum":31536000,"default":0}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkCooldownSeconds":{"$ref":"#/$defs/seconds"},"quota":{"type":"object","additionalProperties":false,"properties":{"windowSeconds":{"$ref":"#/$defs/seconds"},"emails":{"type":"integer","minimum":0},"sms":{"type":"integer","minimum":0},"handedOver":{"type":"integer","minimum":0}}},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"},"byPurpose":{"type":"object","additionalProperties":false,"properties":{"sign-in":{"$ref":"#/$defs/purposePolicy"},"second-factor":{"$ref":"#/$defs/purposePolicy"},"verify-identifier":{"$ref":"#/$defs/purposePolicy"},"reset-password":{"$ref":"#/$defs/purposePolicy"},"step-up":{"$ref":"#/$defs/purposePolicy"},"bind-authenticator":{"$ref":"#/$defs/purposePolicy"},"accept-invite":{"$ref":"#/$defs/purposePolicy"},"reset-pin":{"$ref":"#/$defs/purposePolicy"},"step-up-proof":{"$ref":"#/$defs/purposePolicy"},"passkey":{"$ref":"#/$defs/purposePolicy"},"recover-passkey":{"$ref":"#/$defs/purposePolicy"},"delete-account":{"$ref":"#/$defs/purposePolicy"},"relay-sign-in":{"$ref":"#/$defs/purposePolicy"}}}}},"purposePolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"approvalPolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"stepUpPolicy":{"type":"object","additionalProperties":false,"properties":{"rememberSeconds":{"$ref":"#/$defs/seconds"},"onBinding":{"type":"boolean"}}},"passkeyPolicy":{"type":"object","additionalProperties":false,"properties":{"rpId":{"type":"string","minLength":1,"maxLength":253},"rpName":{"type":"string","minLength":1,"maxLength":100},"origins":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"timeoutSeconds":{"type":"integer","minimum":1},"userVerification":{"enum":["required","preferred","discouraged"]}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"refusesIdentifiers":{"type":"boolean"},"historySize":{"type":"integer","minimum":0},"expireAfterSeconds":{"type":"integer","minimum":1},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"},"windowSeconds":{"$ref":"#/$defs/seconds"},"release":{"enum":["time","captcha","answer","operator"]}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"},"pendingSeconds":{"$ref":"#/$defs/seconds"},"maxPerAccount":{"type":"integer","minimum":1},"atLimit":{"enum":["refuse","end-oldest"]}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":0},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"},"reuseGraceSeconds":{"type":"integer","minimum":0},"sliding":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"windows":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["requests","windowSeconds"],"properties":{"requests":{"type":"integer","minimum":1},"windowSeconds":{"type":"integer","minimum":1}}}},"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"banking.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"},"profile":{"enum":["seed","current"]},"errorCodes":{"enum":["seed","current"]},"tokenMode":{"enum":["direct","exchange"]},"reissueLimitStatus":{"enum":[400,409]},"gatePasswordUpdate":{"type":"boolean"},"lenientChannelCase":{"type":"boolean"},"idempotency":{"type":"object","additionalProperties":false,"properties":{"retentionSeconds":{"type":"integer","minimum":1}}},"webhook":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}},"programme":{"$ref":"#/$defs/banking.programme"}}},"banking.tenant":{"type":"object","additionalProperties":false,"properties":{"apiKeys":{"type":"array","x-unique":["key"],"items":{"$ref":"#/$defs/banking.apiKey"}},"rootUsers":{"type":"array","x-unique":["email"],"items":{"$ref":"#/$defs/banking.rootUser"}},"bulk":{"$ref":"#/$defs/banking.bulk"}}},"banking.programme":{"type":"object","additionalProperties":false,"properties":{"identityTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.identityType"}},"channels":{"type":"object","additionalProperties":false,"properties":{"SMS":{"type":"boolean"},"AUTHY":{"type":"boolean"},"BIOMETRIC":{"type":"boolean"}}},"passwordsFor":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}},"passcodeDigits":{"type":"integer","minimum":4,"maximum":12},"passcodeForPush":{"type":"boolean"},"oneIdentityForReset":{"type":"boolean"},"multiIdentity":{"type":"boolean"},"refuseSamePerson":{"type":"boolean"},"enrolment":{"type":"object","additionalProperties":false,"properties":{"maxStarts":{"type":"integer","minimum":1},"types":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}}}},"providerLogoutUrl":{"type":"string","format":"uri","maxLength":2048},"callingCodes":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^\\+[1-9][0-9]{0,5}$"}},"profiles":{"type":"object","propertyNames":{"pattern":"^[0-9]{1,20}$"},"additionalProperties":{"$ref":"#/$defs/banking.profile"}},"countries":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$"}},"refusedEmailDomains":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"companyTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.companyType"}},"companies":{"type":"object","additionalProperties":{"enum":["known","unknown","lookup-failed"]}}}},"banking.profile":{"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/banking.identityType"},"inactive":{"type":"boolean"},"currencies":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{3}$"}},"feeGroups":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":50}},"violatesPaymentModel":{"type":"boolean"}}},"banking.apiKey":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"},"restricted":{"type":"boolean","default":false}}},"banking.identityType":{"enum":["CONSUMER","CORPORATE"]},"banking.credentialType":{"enum":["ROOT","USER"]},"banking.companyType":{"enum":["SOLE_TRADER","LLC","PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"]},"banking.id":{"type":"string","pattern":"^[1-9][0-9]{0,19}$"},"banking.moment":{"type":"string","format":"date-time"},"banking.address":{"type":"object","additionalProperties":false,"required":["addressLine1","city","postCode","country"],"properties":{"addressLine1":{"type":"string","minLength":1,"maxLength":150},"city":{"type":"string","minLength":1,"maxLength":50},"postCode":{"type":"string","minLength":1,"maxLength":15},"country":{"type":"string","pattern":"^[A-Z]{2}$"}}},"banking.mobile":{"type":"object","additionalProperties":false,"required":["countryCode","number"],"properties":{"countryCode":{"x-person":"callingCode","type":"string","pattern":"^\\+[1-9][0-9]{0,4}$"},"number":{"x-person":"nationalNumber","type":"string","pattern":"^[0-9]{4,14}$"}}},"banking.factor":{"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"enum":["SMS","AUTHY","BIOMETRIC"]},"status":{"enum":["PENDING_VERIFICATION","ACTIVE","INACTIVE"],"default":"ACTIVE"}}},"banking.rootUser":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"name":{"x-person":"firstName","type":"string","minLength":1,"maxLength":50},"surname":{"x-person":"lastName","type":"string","minLength":1,"maxLength":50},"email":{"x-person":"email","type":"string","format":"email","maxLength":254},"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"x-person":"phoneVerified","type":"boolean"},"dateOfBirth":{"x-person":"birthDate","type":"string","format":"date"},"password":{"x-person":"password","type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"},"address":{"$ref":"#/$defs/banking.address"},"occupation":{"type":"string","minLength":1,"maxLength":50},"nationality":{"type":"string","pattern":"^[A-Z]{2}$"},"placeOfBirth":{"type":"string","minLength":1,"maxLength":50},"approved":{"type":"boolean","default":false},"identities":{"x-invented":[{}],"type":"array","minItems":1,"x-unique":["id"],"items":{"$ref":"#/$defs/banking.identity"}}},"required":["identities"],"if":{"required":["person"]},"then":{},"else":{"required":["name","surname","email"]}},"banking.user":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"id":{"$ref":"#/$defs/banking.id"},"name":{"x-person":"firstName","type":"string","minLength":1,"maxLength":50},"surname":{"x-person":"lastName","type":"string","minLength":1,"maxLength":50},"email":{"x-person":"email","type":"string","format":"email","maxLength":254},"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"x-person":"phoneVerified","type":"boolean"},"dateOfBirth":{"x-person":"birthDate","type":"string","format":"date"},"password":{"x-person":"password","type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"}},"required":[],"if":{"required":["person"]},"then":{},"else":{"required":["name","surname","email"]}},"banking.identity":{"type":"object","additionalProperties":false,"properties":{"id":{"x-own":true,"$ref":"#/$defs/banking.id"},"profileId":{"$ref":"#/$defs/banking.id"},"ipAddress":{"type":"string","minLength":5,"maxLength":45,"default":"203.0.113.7"},"acceptedTerms":{"type":"boolean","default":true},"baseCurrency":{"type":"string","pattern":"^[A-Z]{3}$"},"tag":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,50}$"},"feeGroup":{"type":"string","minLength":1,"maxLength":50},"sourceOfFunds":{"type":"string","minLength":1,"maxLength":50},"sourceOfFundsOther":{"type":"string","minLength":1,"maxLength":100},"company":{"$ref":"#/$defs/banking.company"},"companyPosition":{"enum":["DIRECTOR","AUTHORISED_REPRESENTATIVE"],"default":"DIRECTOR"},"createdAt":{"$ref":"#/$defs/banking.moment"},"users":{"x-own":true,"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/banking.user"}}}},"banking.company":{"type":"object","additionalProperties":false,"required":["name","type","countryOfRegistration"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"type":{"$ref":"#/$defs/banking.companyType"},"countryOfRegistration":{"type":"string","pattern":"^[A-Z]{2}$"},"registrationNumber":{"type":"string","minLength":1,"maxLength":20},"businessAddress":{"$ref":"#/$defs/banking.address"},"registeredAddress":{"$ref":"#/$defs/banking.address"},"incorporatedOn":{"type":"string","format":"date"}}},"banking.bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100},"each":{"$ref":"#/$defs/banking.invented"},"groups":{"$ref":"#/$defs/bulkGroups","items":{"type":"object","additionalProperties":false,"required":["share","state"],"properties":{"share":{"$ref":"#/$defs/bulkShare"},"state":{"$ref":"#/$defs/banking.invented"}}}}}},"banking.invented":{"type":"object","additionalProperties":false,"properties":{"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"mobileVerified":{"x-person":"phoneVerified","type":"boolean"},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"},"address":{"$ref":"#/$defs/banking.address"},"occupation":{"type":"string","minLength":1,"maxLength":50},"nationality":{"type":"string","pattern":"^[A-Z]{2}$"},"placeOfBirth":{"type":"string","minLength":1,"maxLength":50},"approved":{"type":"boolean","default":false},"identities":{"x-invented":[{}],"type":"array","minItems":1,"x-unique":["id"],"items":{"type":"object","additionalProperties":false,"properties":{"profileId":{"$ref":"#/$defs/banking.id"},"ipAddress":{"type":"string","minLength":5,"maxLength":45,"default":"203.0.113.7"},"acceptedTerms":{"type":"boolean","default":true},"baseCurrency":{"type":"string","pattern":"^[A-Z]{3}$"},"tag":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,50}$"},"feeGroup":{"type":"string","minLength":1,"maxLength":50},"sourceOfFunds":{"type":"string","minLength":1,"maxLength":50},"sourceOfFundsOther":{"type":"string","minLength":1,"maxLength":100},"company":{"$ref":"#/$defs/banking.company"},"companyPosition":{"enum":["DIRECTOR","AUTHORISED_REPRESENTATIVE"],"default":"DIRECTOR"},"createdAt":{"$ref":"#/$defs/banking.moment"}}}}}},"ciam.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"},"errorsAs200ForXhr":{"type":"boolean"},"sottSkewSeconds":{"$ref":"#/$defs/ciam.seconds"},"tenantDefaults":{"$ref":"#/$defs/ciam.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/ciam.settings"}}}},"ciam.tenant":{"type":"object","additionalProperties":false,"properties":{"accounts":{"type":"array","x-unique":["uid","email","phone","username"],"items":{"$ref":"#/$defs/ciam.account"}},"bulk":{"$ref":"#/$defs/ciam.bulk"}}},"ciam.seconds":{"type":"integer","minimum":0},"ciam.name":{"type":"string","minLength":1,"maxLength":100},"ciam.guid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"ciam.hexId":{"type":"string","pattern":"^[0-9a-f]{32}$"},"ciam.email":{"type":"string","format":"email","maxLength":254},"ciam.phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"ciam.settings":{"type":"object","additionalProperties":false,"properties":{"apiKey":{"$ref":"#/$defs/ciam.guid"},"apiSecret":{"$ref":"#/$defs/ciam.guid"},"disabledOperations":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"registration":{"$ref":"#/$defs/ciam.registration"},"login":{"$ref":"#/$defs/ciam.login"},"lockoutType":{"enum":["Suspend","Captcha","SecurityQuestion","Block"]},"sessions":{"$ref":"#/$defs/ciam.sessions"},"secondFactor":{"$ref":"#/$defs/ciam.secondFactor"},"messages":{"$ref":"#/$defs/ciam.messages"},"securityQuestions":{"$ref":"#/$defs/ciam.securityQuestions"},"privacyPolicy":{"$ref":"#/$defs/ciam.privacyPolicy"},"consent":{"$ref":"#/$defs/ciam.consent"},"pin":{"$ref":"#/$defs/ciam.pin"},"passkeys":{"$ref":"#/$defs/ciam.passkeys"},"social":{"$ref":"#/$defs/ciam.social"},"customFields":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"customObjects":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_-]{1,100}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"maxRecords":{"type":"integer","minimum":1}}}},"risk":{"$ref":"#/$defs/ciam.risk"}}},"ciam.registration":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"emailVerification":{"enum":["required","optional","disabled"]},"verifyBy":{"enum":["link","code"]},"loginAfterVerification":{"type":"boolean"},"verificationMails":{"type":"boolean"},"phoneVerification":{"type":"boolean"},"requiredFields":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"blockedEmails":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.email"}},"blockedDomains":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}}}},"ciam.login":{"type":"object","additionalProperties":false,"properties":{"identifiers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["email","phone","username"]}},"password":{"type":"boolean"},"passwordless":{"type":"boolean"},"smart":{"type":"boolean"},"oneTouch":{"type":"boolean"},"withoutCallback":{"type":"boolean"},"afterPasswordReset":{"type":"boolean"}}},"ciam.sessions":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","minimum":1},"sliding":{"type":"boolean"},"endOnPasswordChange":{"type":"boolean"},"refreshTokens":{"type":"boolean"}}},"ciam.secondFactor":{"type":"object","additionalProperties":false,"properties":{"factors":{"type":"array","uniqueItems":true,"items":{"enum":["authenticator","sms","email","question","push","passkey","duo"]}},"requiredAnswers":{"type":"integer","minimum":1},"stepUp":{"type":"boolean"},"pendingSeconds":{"$ref":"#/$defs/ciam.seconds"},"stepUpSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.messages":{"type":"object","additionalProperties":false,"properties":{"sms":{"type":"boolean"},"voice":{"type":"boolean"},"unreachable":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.phone"}},"maxMails":{"type":"integer","minimum":0},"maxSms":{"type":"integer","minimum":0},"maxTokens":{"type":"integer","minimum":0},"windowSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.securityQuestions":{"type":"object","additionalProperties":false,"properties":{"questions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"#/$defs/ciam.hexId"},"text":{"type":"string","minLength":1,"maxLength":255}}}},"maxFailures":{"type":"integer","minimum":1}}},"ciam.privacyPolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["Moderated","Strict"]},"versions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","minLength":1,"maxLength":50},"startsAt":{"type":"string","format":"date-time"}}}}}},"ciam.consent":{"type":"object","additionalProperties":false,"properties":{"forms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event","options"],"properties":{"event":{"$ref":"#/$defs/ciam.name"},"custom":{"type":"boolean","default":false},"version":{"type":"integer","minimum":1,"default":1},"options":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/ciam.name"},"mandatory":{"type":"boolean","default":false}}}}}}}}},"ciam.pin":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"login":{"type":"boolean"},"required":{"type":"boolean"},"digits":{"type":"integer","minimum":1,"maximum":32},"sessionSeconds":{"$ref":"#/$defs/ciam.seconds"},"tokenSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.passkeys":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autofill":{"type":"boolean"},"rpId":{"$ref":"#/$defs/ciam.name"},"rpName":{"$ref":"#/$defs/ciam.name"},"origins":{"type":"array","uniqueItems":true,"items":{"type":"string","format":"uri"}}}},"ciam.social":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.provider"}},"registration":{"type":"boolean"},"linking":{"type":"boolean"}}},"ciam.provider":{"enum":["facebook","google","apple","linkedin","twitter","foursquare","wechat","qq","jwt"]},"ciam.risk":{"type":"object","additionalProperties":false,"properties":{"watched":{"type":"array","uniqueItems":true,"items":{"enum":["device","browser","city","country","ip"]}},"action":{"enum":["block","question","mail","sms","refuse","notify"]}}},"ciam.account":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"uid":{"x-own":true,"type":"string","pattern":"^[A-Za-z0-9_-]{1,50}$"},"email":{"x-person":"email","$ref":"#/$defs/ciam.email"},"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"furtherEmails":{"x-own":true,"type":"array","items":{"type":"object","additionalProperties":false,"required":["type","value"],"properties":{"type":{"$ref":"#/$defs/ciam.name"},"value":{"$ref":"#/$defs/ciam.email"}}}},"phone":{"x-person":"phoneNumber","$ref":"#/$defs/ciam.phone"},"phoneVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"username":{"x-person":"username","type":"string","pattern":"^[^\\sA-Z]{1,32}$"},"password":{"x-person":"password","type":"string","minLength":1,"maxLength":1024},"pin":{"type":"string","minLength":1,"maxLength":32},"secondFactors":{"$ref":"#/$defs/ciam.boundFactors"},"passkeys":{"x-own":true,"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ciam.passkey"}},"securityAnswers":{"type":"object","propertyNames":{"$ref":"#/$defs/ciam.hexId"},"additionalProperties":{"type":"string","minLength":1,"maxLength":255}},"identities":{"x-own":true,"type":"array","items":{"type":"object","additionalProperties":false,"required":["provider","id"],"properties":{"provider":{"$ref":"#/$defs/ciam.provider"},"id":{"type":"string","minLength":1,"maxLength":200}}}},"roles":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"profile":{"type":"object","maxProperties":200,"properties":{"FirstName":{"x-person":"firstName"},"LastName":{"x-person":"lastName"},"BirthDate":{"x-person":"birthDateMonthFirst"}},"additionalProperties":true},"acceptedPolicy":{"type":"string","minLength":1,"maxLength":50},"consents":{"type":"object","maxProperties":100,"additionalProperties":{"type":"boolean"}},"customObjects":{"x-own":true,"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","object"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"name":{"$ref":"#/$defs/ciam.name"},"active":{"type":"boolean","default":true},"object":{"type":"object","additionalProperties":true}}}},"blocked":{"type":"boolean","default":false},"locked":{"type":"boolean","default":false},"loginDisabled":{"type":"boolean","default":false},"sessionLimit":{"type":"integer","minimum":1},"createdAt":{"type":"string","format":"date-time"}},"required":[]},"ciam.boundFactors":{"type":"object","additionalProperties":false,"properties":{"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"phone":{"$ref":"#/$defs/ciam.phone"},"email":{"type":"boolean"},"answers":{"type":"object","propertyNames":{"$ref":"#/$defs/ciam.hexId"},"additionalProperties":{"type":"string","minLength":1,"maxLength":255}},"push":{"type":"boolean"},"duo":{"type":"boolean"},"backupCodes":{"type":"array","uniqueItems":true,"maxItems":10,"items":{"type":"string","pattern":"^[0-9a-f]{5}-[0-9a-f]{5}$"}}}},"ciam.base64url":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":1024},"ciam.passkey":{"type":"object","additionalProperties":false,"required":["credentialId","publicKey"],"properties":{"credentialId":{"$ref":"#/$defs/ciam.base64url"},"publicKey":{"$ref":"#/$defs/ciam.base64url"},"userHandle":{"$ref":"#/$defs/ciam.base64url"},"name":{"$ref":"#/$defs/ciam.name"},"uses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["sign-in","second-factor"]},"default":["sign-in"]}}},"ciam.bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100},"each":{"$ref":"#/$defs/ciam.invented"},"groups":{"$ref":"#/$defs/bulkGroups","items":{"type":"object","additionalProperties":false,"required":["share","state"],"properties":{"share":{"$ref":"#/$defs/bulkShare"},"state":{"$ref":"#/$defs/ciam.invented"}}}}}},"ciam.invented":{"type":"object","additionalProperties":false,"properties":{"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"phoneVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"pin":{"type":"string","minLength":1,"maxLength":32},"secondFactors":{"$ref":"#/$defs/ciam.boundFactors"},"securityAnswers":{"type":"object","propertyNames":{"$ref":"#/$defs/ciam.hexId"},"additionalProperties":{"type":"string","minLength":1,"maxLength":255}},"roles":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"profile":{"type":"object","maxProperties":200,"properties":{},"additionalProperties":true},"acceptedPolicy":{"type":"string","minLength":1,"maxLength":50},"consents":{"type":"object","maxProperties":100,"additionalProperties":{"type":"boolean"}},"blocked":{"type":"boolean","default":false},"locked":{"type":"boolean","default":false},"loginDisabled":{"type":"boolean","default":false},"sessionLimit":{"type":"integer","minimum":1},"createdAt":{"type":"string","format":"date-time"}}},"merchant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"},"otp":{"type":"object","additionalProperties":false,"properties":{"strictAuthorization":{"type":"boolean"}}},"requireEmailVerification":{"type":"boolean"},"cookie":{"type":"object","additionalProperties":false,"properties":{"secure":{"type":"boolean"}}},"vpn":{"type":"boolean"},"signOut":{"type":"object","additionalProperties":false,"properties":{"killsAccess":{"type":"boolean"}}},"cashierMakesCompany":{"type":"boolean"}}},"merchant.tenant":{"type":"object","additionalProperties":false,"properties":{"companies":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"associations":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/merchant.user"}},"bulk":{"$ref":"#/$defs/merchant.bulk"}}},"merchant.organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}}},"merchant.user":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"id":{"x-own":true,"type":"string","pattern":"^[0-9a-f]{24}$"},"email":{"type":"string","x-person":"email","format":"email","maxLength":254},"emailVerified":{"type":"boolean","x-person":"emailVerified","default":false},"password":{"x-person":"password","type":"string","minLength":1,"maxLength":1024},"role":{"x-invented":"SimpleUser","enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"firstName":{"x-person":"firstName","type":"string","minLength":1,"maxLength":100},"lastName":{"x-person":"lastName","type":"string","minLength":1,"maxLength":100},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumber":{"x-person":"phoneNumber","type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}},"required":["role"],"if":{"required":["person"]},"then":{},"else":{"required":["email","firstName","lastName"]}},"merchant.bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100},"each":{"$ref":"#/$defs/merchant.invented"},"groups":{"$ref":"#/$defs/bulkGroups","items":{"type":"object","additionalProperties":false,"required":["share","state"],"properties":{"share":{"$ref":"#/$defs/bulkShare"},"state":{"$ref":"#/$defs/merchant.invented"}}}}}},"merchant.invented":{"type":"object","additionalProperties":false,"properties":{"emailVerified":{"type":"boolean","x-person":"emailVerified","default":false},"role":{"x-invented":"SimpleUser","enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}},"bulk":{"$ref":"#/$defs/mobility.bulk"}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"uuid":{"x-own":true,"type":"string","format":"uuid"},"email":{"x-person":"email","type":"string","format":"email","maxLength":254},"emailIsVerified":{"x-person":"emailVerified","type":"boolean","default":false},"phoneNumber":{"x-person":"phoneNumber","type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"password":{"x-person":"password","type":"string","minLength":1,"maxLength":1024},"passwordHash":{"x-own":true,"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"x-own":true,"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"x-person":"firstName","type":"string","minLength":1,"maxLength":100},"lastName":{"x-person":"lastName","type":"string","minLength":1,"maxLength":100},"birthDate":{"x-person":"birthDate","type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"x-own":true,"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}},"required":[]},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100},"each":{"$ref":"#/$defs/mobility.invented"},"groups":{"$ref":"#/$defs/bulkGroups","items":{"type":"object","additionalProperties":false,"required":["share","state"],"properties":{"share":{"$ref":"#/$defs/bulkShare"},"state":{"$ref":"#/$defs/mobility.invented"}}}}}},"mobility.invented":{"type":"object","additionalProperties":false,"properties":{"emailIsVerified":{"x-person":"emailVerified","type":"boolean","default":false},"phoneIsVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"tenant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"magicRecipients":{"type":"boolean"},"strictProblem":{"type":"boolean"},"tenantDefaults":{"$ref":"#/$defs/tenant.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.settings"}}}},"tenant.tenant":{"type":"object","additionalProperties":false,"properties":{"customers":{"type":"array","x-unique":["id","email","phone"],"items":{"$ref":"#/$defs/tenant.customer"}},"bulk":{"$ref":"#/$defs/tenant.bulk"}}},"tenant.settings":{"type":"object","additionalProperties":false,"properties":{"checkinPolicy":{"enum":["noIdentification","none","partial","full"]},"lockEmail":{"type":"boolean"},"persistWithoutFlow":{"type":"boolean"},"challengeType":{"enum":["auto","otp","emailLink"]},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},"defaultLanguage":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"socialProviders":{"type":"array","uniqueItems":true,"items":{"enum":["facebook","google","apple","line"]}},"flows":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.flow"}},"providers":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/tenant.provider"}}}},"tenant.flow":{"type":"object","additionalProperties":false,"required":["requiredFields","challenge"],"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"]},"challenge":{"type":"boolean"}}},"tenant.provider":{"type":"object","additionalProperties":false,"required":["members","accepted"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"bareMember":{"type":"string","minLength":1},"accepted":{"type":"array","items":{"$ref":"#/$defs/tenant.acceptedProof"}}}},"tenant.acceptedProof":{"type":"object","additionalProperties":false,"required":["proof","subject"],"properties":{"proof":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"subject":{"type":"string","minLength":1},"email":{"type":"string","format":"email","maxLength":254},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100}}},"tenant.customer":{"type":"object","additionalProperties":false,"properties":{"person":{"$ref":"#/$defs/personName"},"id":{"x-own":true,"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"email":{"x-person":"email","type":"string","format":"email","maxLength":254},"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"phone":{"x-person":"phoneNumber","type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"providers":{"x-own":true,"type":"array","items":{"$ref":"#/$defs/tenant.identity"}},"externalIdentifiers":{"x-own":true,"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/tenant.number"}},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"$ref":"#/$defs/tenant.profile"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}},"required":[]},"tenant.identity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"subject":{"type":"string","minLength":1}}},"tenant.number":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string","minLength":1,"maxLength":200}}},"tenant.profile":{"type":"object","maxProperties":100,"properties":{"firstName":{"x-person":"firstName","type":"string","maxLength":100},"lastName":{"x-person":"lastName","type":"string","maxLength":100},"birthDate":{"x-person":"birthDate","type":"string","format":"date"},"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true},"tenant.bulk":{"type":"object","additionalProperties":false,"required":["accounts"],"properties":{"accounts":{"type":"integer","minimum":0,"maximum":100000},"seed":{"type":"string","minLength":1,"maxLength":200},"locale":{"enum":["de","en","es","fr","it","nl"]},"password":{"type":"string","minLength":1,"maxLength":100},"each":{"$ref":"#/$defs/tenant.invented"},"groups":{"$ref":"#/$defs/bulkGroups","items":{"type":"object","additionalProperties":false,"required":["share","state"],"properties":{"share":{"$ref":"#/$defs/bulkShare"},"state":{"$ref":"#/$defs/tenant.invented"}}}}}},"tenant.invented":{"type":"object","additionalProperties":false,"properties":{"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"emailVerified":{"x-person":"emailVerified","type":"boolean","default":false},"phoneVerified":{"x-person":"phoneVerified","type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"type":"object","maxProperties":100,"properties":{"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}}}};
