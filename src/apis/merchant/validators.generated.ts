// generated from specs/merchant, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function G(s){let a=0;for(let d=0;d<s.length;d++,a++){let c=s.charCodeAt(d),p=c>=55296&&c<=56319,u=s.charCodeAt(d+1);p&&u>=56320&&u<=57343&&d++}return a}var je={date:Ne,"date-time":Me,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Ne(s){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(s);if(!a)return!1;let[d,c,p]=[a[1],a[2],a[3]].map(Number);if(d===void 0||c===void 0||p===void 0)return!1;let e=[31,d%4===0&&(d%100!==0||d%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return p>=1&&p<=(e[c-1]??0)}function Me(s){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(s.charAt(10))&&Ne(s.slice(0,10))&&a.test(s.slice(11))}var Ie=H;var Ue=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,y=G;
function k(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=k.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>254){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[3,254]},
message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<3){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[3,254]},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}if(!Ue.test(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=x.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>1024){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,
1024]},message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Je={
type:"string",enum:["dashboard","application"],$id:"Origin"};function F(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="dashboard"||s==="application")){let r={instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}
F.evaluated={dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,n=H.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.password===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===
null?e=[r]:e.push(r),t++}if(s.origin===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"},message:"must \
have required property 'origin'"};e===null?e=[r]:e.push(r),t++}s.email!==void 0&&(k(s.email,{instancePath:a+"/email",parentData:s,parentDataProperty:"email",rootData:p,
dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.password!==void 0&&(x(s.password,{instancePath:a+"/password",parentData:s,parentDataProperty:"\
password",rootData:p,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.origin!==void 0&&(F(s.origin,{instancePath:a+"/origin",parentData:s,
parentDataProperty:"origin",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={props:{email:!0,password:!0,origin:!0},
dynamicProps:!1,dynamicItems:!1};var ge=B;function v(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=v.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s!="boolean"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),t++}if(s!==!0){let r={instancePath:a,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function w(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==200){let r={instancePath:a,schemaPath:"#/const",keyword:"const",params:{allowedValue:200},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function g(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=g.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>500){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,500]},
message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,500]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u");function j(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>8192){let r={instancePath:a,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,8192]},message:"must NOT have more than 8192 characters"};e===null?e=[r]:e.push(r),t++}if(!Ke.test(s)){let r={
instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Z\
a-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var We={type:"object",additionalProperties:!1,
required:["id","email","firstName","lastName","role","emailVerified","twoFactorEnabled","lang","createdAt"],properties:{id:{$ref:"ObjectId"},email:{$ref:"Email"},
firstName:{type:"string",maxLength:100},lastName:{type:"string",maxLength:100},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneNumberCountry:{$ref:"\
Country"},role:{$ref:"Role"},emailVerified:{type:"boolean"},twoFactorEnabled:{type:"boolean"},companyId:{$ref:"ObjectId"},associationId:{$ref:"ObjectId"},kybStatus:{
$ref:"KybStatus"},lang:{$ref:"Language"},createdAt:{type:"string",format:"date-time"}},$id:"User"},xe=Object.prototype.hasOwnProperty;var Ge=new RegExp("^[0-9a-f]{24}$","u");function b(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=b.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(!Ge.test(s)){let r={instancePath:a,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var He=new RegExp("^[A-Z]{2}$","u");function $(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=$.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>2){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{bounds:[2,2]},message:"must NOT have more than 2 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<2){let r={instancePath:a,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{bounds:[2,2]},message:"must NOT have fewer than 2 characters"};e===null?e=[r]:e.push(r),t++}if(!He.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,
dynamicItems:!1};var Be={type:"string",enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"],$id:"Role"};function _(s,{
instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}if(!(s==="Manager"||s==="SuperManager"||s==="Cashier"||s==="Observer"||s==="Association"||s==="SimpleUser"||s==="SuperAdmin"||s==="Service")){let r={
instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Qe={type:"string",enum:["PENDING","APPROVED"],$id:"KybStatus"};function L(s,{instancePath:a="",
parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(!(s==="PENDING"||s==="APPROVED")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qe.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};var Xe={type:"string",enum:["fr","en"],$id:"\
Language"};function V(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=V.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="fr"||s==="en")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xe.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};var Ye=new RegExp(
"^\\+[1-9][0-9]{6,14}$","u"),er=je["date-time"];function A(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,n=A.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.email===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),t++}if(s.firstName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have \
required property 'firstName'"};e===null?e=[r]:e.push(r),t++}if(s.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lastName"},message:"must have required property 'lastName'"};e===null?e=[r]:e.push(r),t++}if(s.role===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[r]:e.push(r),t++}if(s.emailVerified===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"emailVerified"},message:"must have required property 'emailVerified'"};e===null?e=[r]:e.push(
r),t++}if(s.twoFactorEnabled===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"twoFactorEnabled"},message:"mus\
t have required property 'twoFactorEnabled'"};e===null?e=[r]:e.push(r),t++}if(s.lang===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"lang"},message:"must have required property 'lang'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!xe.call(We.properties,r)){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.id!==void 0&&(b(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,
dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.email!==void 0&&(k(s.email,{instancePath:a+"/email",parentData:s,parentDataProperty:"\
email",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.firstName!==void 0){let r=s.firstName;if(typeof r=="string"){if(y(r)>
100){let i={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more th\
an 100 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.lastName!==void 0){let r=s.lastName;if(typeof r=="string"){if(y(r)>100){let i={instancePath:a+
"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),t++}}if(s.phoneNumber!==void 0){let r=s.phoneNumber;if(typeof r=="string"){if(!Ye.test(r)){let i={instancePath:a+"/phoneNumber",schemaPath:"\
#/properties/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),t++}}if(s.phoneNumberCountry!==void 0&&($(s.phoneNumberCountry,{instancePath:a+"/phoneNumberCountry",parentData:s,parentDataProperty:"\
phoneNumberCountry",rootData:p,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.role!==void 0&&(_(s.role,{instancePath:a+"/role",parentData:s,
parentDataProperty:"role",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.emailVerified!==void 0&&typeof s.emailVerified!=
"boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),t++}if(s.twoFactorEnabled!==void 0&&typeof s.twoFactorEnabled!="boolean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"#/prope\
rties/twoFactorEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.companyId!==void 0&&(b(s.companyId,
{instancePath:a+"/companyId",parentData:s,parentDataProperty:"companyId",rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.associationId!==
void 0&&(b(s.associationId,{instancePath:a+"/associationId",parentData:s,parentDataProperty:"associationId",rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length)),s.kybStatus!==void 0&&(L(s.kybStatus,{instancePath:a+"/kybStatus",parentData:s,parentDataProperty:"kybStatus",rootData:p,dynamicAnchors:u})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.lang!==void 0&&(V(s.lang,{instancePath:a+"/lang",parentData:s,parentDataProperty:"lang",rootData:p,dynamicAnchors:u})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.createdAt!==void 0){let r=s.createdAt;if(typeof r=="string"){if(!er(r)){let i={instancePath:a+"/createdAt",
schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return A.errors=
e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:
e.push(r),t++}if(s.user===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required p\
roperty 'user'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="token"||r==="user")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}s.token!==void 0&&(j(s.token,{instancePath:a+
"/token",parentData:s,parentDataProperty:"token",rootData:p,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.user!==void 0&&(A(s.user,
{instancePath:a+"/user",parentData:s,parentDataProperty:"user",rootData:p,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr={type:"object",additionalProperties:!1,required:["required","methods","userId"],properties:{required:{type:"boolean",const:!0},methods:{type:"array",minItems:1,
maxItems:2,uniqueItems:!0,items:{type:"string",enum:["totp","email"]}},userId:{$ref:"ObjectId"}},$id:"TwoFactor"};function z(s,{instancePath:a="",parentData:d,parentDataProperty:c,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.required===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have requ\
ired property 'required'"};e===null?e=[r]:e.push(r),t++}if(s.methods===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
methods"},message:"must have required property 'methods'"};e===null?e=[r]:e.push(r),t++}if(s.userId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"userId"},message:"must have required property 'userId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="required"||r===
"methods"||r==="userId")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.required!==void 0){let r=s.required;if(typeof r!="boolean"){let i={instancePath:a+"/required",
schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r!==!0){let i={instancePath:a+
"/required",schemaPath:"#/properties/required/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}
if(s.methods!==void 0){let r=s.methods;if(Array.isArray(r)){if(r.length>2){let P={instancePath:a+"/methods",schemaPath:"#/properties/methods/maxItems",keyword:"\
maxItems",params:{bounds:[1,2]},message:"must NOT have more than 2 items"};e===null?e=[P]:e.push(P),t++}if(r.length<1){let P={instancePath:a+"/methods",schemaPath:"\
#/properties/methods/minItems",keyword:"minItems",params:{bounds:[1,2]},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),t++}let i=r.length;
for(let P=0;P<i;P++){let q=r[P];if(typeof q!="string"){let l={instancePath:a+"/methods/"+P,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(q==="totp"||q==="email")){let l={instancePath:a+"/methods/"+P,schemaPath:"#/properties/meth\
ods/items/enum",keyword:"enum",params:{allowedValues:rr.properties.methods.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),t++}}let o=r.length,h;if(o>1){let P={};for(;o--;){let q=r[o];if(typeof q=="string"){if(typeof P[q]=="number"){h=P[q];let l={instancePath:a+"/methods",schemaPath:"\
#/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+o+" are identical)"};e===null?
e=[l]:e.push(l),t++;break}P[q]=o}}}}else{let i={instancePath:a+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[i]:e.push(i),t++}}s.userId!==void 0&&(b(s.userId,{instancePath:a+"/userId",parentData:s,parentDataProperty:"userId",rootData:p,dynamicAnchors:u})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:a="",parentData:d,parentDataProperty:c,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.token===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required p\
roperty 'token'"};e===null?e=[r]:e.push(r),t++}if(s.twoFactor===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
twoFactor"},message:"must have required property 'twoFactor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="token"||r==="twoFactor"||r==="otpValidation\
Token")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additiona\
l properties"};e===null?e=[i]:e.push(i),t++}if(s.token!==void 0&&s.token!==null){let r={instancePath:a+"/token",schemaPath:"#/properties/token/type",keyword:"ty\
pe",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),t++}s.twoFactor!==void 0&&(z(s.twoFactor,{instancePath:a+"/twoFactor",parentData:s,parentDataProperty:"\
twoFactor",rootData:p,dynamicAnchors:u})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),s.otpValidationToken!==void 0&&(j(s.otpValidationToken,{instancePath:a+
"/otpValidationToken",parentData:s,parentDataProperty:"otpValidationToken",rootData:p,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[o]:e.push(o),t++}if(s.
status===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status\
'"};e===null?e=[o]:e.push(o),t++}if(s.message===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[o]:e.push(o),t++}if(s.data===void 0){let o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[o]:e.push(o),t++}for(let o in s)if(!(o==="success"||o==="status"||o==="message"||
o==="data")){let h={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addit\
ional properties"};e===null?e=[h]:e.push(h),t++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"\
status",rootData:p,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,
parentDataProperty:"message",rootData:p,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let o=s.data,h=t,P=!1,q=null,l=t;
O(o,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var i=l===
t;if(i){P=!0,q=0;var r=!0}let f=t;R(o,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length);var i=f===t;if(i&&P?(P=!1,q=[q,1]):i&&(P=!0,q=1,r!==!0&&(r=!0)),P)t=h,e!==null&&(h?e.length=h:e=null);else{let N={instancePath:a+"/data",schemaPath:"\
#/properties/data/oneOf",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[N]:e.push(N),t++}}}else{let o={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return B.errors=e,t===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var m=Q;function Z(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.field===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"field"},message:"must have required property 'field'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="field"||r==="message")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.field!==void 0){let r=s.field;if(typeof r=="string"){if(y(r)>200){let i={instancePath:a+
"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[i]:
e.push(i),t++}if(y(r)<1){let i={instancePath:a+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(y(r)>500){let i={instancePath:a+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 characters"};e===null?e=
[i]:e.push(i),t++}if(y(r)<1){let i={instancePath:a+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{bounds:[1,500]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=new RegExp("^[\
A-Z][A-Z_]{2,39}$","u");function Q(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=Q.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:
e.push(r),t++}if(s.message===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have requ\
ired property 'message'"};e===null?e=[r]:e.push(r),t++}if(s.code===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="code"||r===
"errors"||r==="hint")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.success!==void 0){let r=s.success;if(typeof r!="boolean"){let i={instancePath:a+"/success",schemaPath:"\
#/properties/success/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r!==!1){let i={instancePath:a+"/suc\
cess",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let i={instancePath:a+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[i]:e.push(i),t++}if(r<400||
isNaN(r)){let i={instancePath:a+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?
e=[i]:e.push(i),t++}}}if(s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length)),s.code!==void 0){let r=s.code;if(typeof r=="string"){if(!sr.test(r)){let i={instancePath:a+"/code",schemaPath:"\
#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z_]{2,39}$"},message:'must match pattern "^[A-Z][A-Z_]{2,39}$"'};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){if(r.length>20){let o={instancePath:a+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[o]:e.push(o),t++}if(r.length<1){let o={instancePath:a+"/errors",schemaPath:"\
#/properties/errors/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=r.length;
for(let o=0;o<i;o++)Z(r[o],{instancePath:a+"/errors/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length)}else{let i={instancePath:a+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[i]:e.push(i),t++}}if(s.hint!==void 0){let r=s.hint;if(typeof r=="string"){if(y(r)>600){let i={instancePath:a+"/hint",schemaPath:"#/properties/hint/maxLength",keyword:"\
maxLength",params:{bounds:[1,600]},message:"must NOT have more than 600 characters"};e===null?e=[i]:e.push(i),t++}if(y(r)<1){let i={instancePath:a+"/hint",schemaPath:"\
#/properties/hint/minLength",keyword:"minLength",params:{bounds:[1,600]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:a+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $e=X,tr={type:"object",required:["email","password"],properties:{email:{$ref:"Email"},password:{$ref:"PasswordInp\
ut"},origin:{type:"string",enum:["application"]}},$id:"SignInRequest"};function X(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:
e.push(r),t++}if(s.password===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have re\
quired property 'password'"};e===null?e=[r]:e.push(r),t++}if(s.email!==void 0&&(k(s.email,{instancePath:a+"/email",parentData:s,parentDataProperty:"email",rootData:p,
dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.password!==void 0&&(x(s.password,{instancePath:a+"/password",parentData:s,parentDataProperty:"\
password",rootData:p,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.origin!==void 0){let r=s.origin;if(typeof r!="string"){let i={instancePath:a+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r!=="application"){
let i={instancePath:a+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues:tr.properties.origin.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:{email:!0,password:!0,origin:!0},dynamicProps:!1,dynamicItems:!1};var Le=Y;function Y(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.email!==void 0&&(k(s.email,{instancePath:a+
"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.origin!==void 0){let r=s.
origin;if(typeof r=="string"){if(y(r)>50){let i={instancePath:a+"/origin",schemaPath:"#/properties/origin/maxLength",keyword:"maxLength",params:{bounds:[0,50]},
message:"must NOT have more than 50 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/origin",schemaPath:"#/properties/origin/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={props:{email:!0,origin:!0},dynamicProps:!1,dynamicItems:!1};
var Ae=ee;function ee(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.success!==void 0&&
(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.
errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token===void 0){let i={instancePath:a+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[i]:
e.push(i),t++}if(r.expiresIn===void 0){let i={instancePath:a+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"expires\
In"},message:"must have required property 'expiresIn'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="token"||i==="expiresIn")){let o={instancePath:a+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"};e===null?e=[o]:e.push(o),t++}if(r.token!==void 0){let i=r.token;if(typeof i=="string"){if(y(i)>1024){let o={instancePath:a+"/data/token",schemaPath:"#/pro\
perties/data/properties/token/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[o]:e.push(o),
t++}if(y(i)<1){let o={instancePath:a+"/data/token",schemaPath:"#/properties/data/properties/token/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/data/token",schemaPath:"#/properties/data/properties/token/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.expiresIn!==void 0){let i=r.expiresIn;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let o={instancePath:a+"/data/expiresIn",schemaPath:"#/properties/data/properties/expiresIn/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let o={instancePath:a+"/data/expiresIn",schemaPath:"\
#/properties/data/properties/expiresIn/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:a+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Oe=re;function E(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=E.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>1024){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,
1024]},message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function re(s,{
instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),t++}if(s.newPassword===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[r]:e.push(r),t++}if(s.token!==void 0){let r=s.
token;if(typeof r=="string"){if(y(r)>1024){let i={instancePath:a+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{bounds:[0,1024]},
message:"must NOT have more than 1024 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/token",schemaPath:"#/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}s.newPassword!==void 0&&(E(s.newPassword,{instancePath:a+"/newPassword",parentData:s,
parentDataProperty:"newPassword",rootData:p,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={props:{token:!0,newPassword:!0},
dynamicProps:!1,dynamicItems:!1};var Pe=se;function se(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=se.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.status!==void 0&&(w(s.
status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.
message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=te;function te(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=te.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token===void 0){let i={instancePath:a+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[i]:
e.push(i),t++}for(let i in r)if(i!=="token"){let o={instancePath:a+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.token!==void 0&&(j(r.token,{instancePath:a+"/data/token",parentData:r,
parentDataProperty:"token",rootData:p,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let i={instancePath:a+"/data",schemaPath:"#/\
properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Te=ae;var ar={type:"string",enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser"],$id:"RegistrableRole"};function T(s,{instancePath:a="",parentData:d,
parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s!=
"string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="Manag\
er"||s==="SuperManager"||s==="Cashier"||s==="Observer"||s==="Association"||s==="SimpleUser")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=C.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>32){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[3,32]},
message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),t++}if(y(s)<3){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[3,32]},message:"must NOT have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:a="",
parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=ae.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0);let r=t,i=!0,o=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.role===void 0&&(l="role")){let f={};e===null?e=[f]:e.push(f),t++}else if(s.role!==
void 0){let f=s.role;if(!(f==="Manager"||f==="Cashier")){let N={};e===null?e=[N]:e.push(N),t++}}}var h=o===t;t=r,e!==null&&(r?e.length=r:e=null);let P;if(h){let l=t;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.companyName===void 0){let N={instancePath:a,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
companyName"},message:"must have required property 'companyName'"};e===null?e=[N]:e.push(N),t++}var h=l===t;i=h,P="then"}else{let l=t,f=t,N=!0,Ce=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let S;if(s.role===void 0&&(S="role")){let K={};e===null?e=[K]:e.push(K),t++}else if(s.role!==void 0&&s.role!=="Association"){let K={};
e===null?e=[K]:e.push(K),t++}}var q=Ce===t;if(t=f,e!==null&&(f?e.length=f:e=null),q){let S=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.associationName===void 0){
let qe={instancePath:a,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"associationName"},message:"must have required property 'ass\
ociationName'"};e===null?e=[qe]:e.push(qe),t++}var q=S===t;N=q}if(!N){let S={instancePath:a,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[S]:e.push(S),t++}var h=l===t;i=h,P="else"}if(!i){let l={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[l]:e.push(l),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let l={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[l]:e.push(l),t++}if(s.password===void 0){
let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?
e=[l]:e.push(l),t++}if(s.firstName===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must\
 have required property 'firstName'"};e===null?e=[l]:e.push(l),t++}if(s.lastName===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"lastName"},message:"must have required property 'lastName'"};e===null?e=[l]:e.push(l),t++}if(s.role===void 0){let l={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[l]:e.push(l),t++}if(s.email!==void 0&&(k(
s.email,{instancePath:a+"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.password!==
void 0&&(E(s.password,{instancePath:a+"/password",parentData:s,parentDataProperty:"password",rootData:p,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),s.firstName!==void 0){let l=s.firstName;if(typeof l=="string"){if(y(l)>100){let f={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/m\
axLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[f]:e.push(f),t++}if(y(l)<1){let f={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?
e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[f]:e.push(f),t++}}if(s.lastName!==void 0){let l=s.lastName;if(typeof l=="string"){if(y(l)>100){let f={instancePath:a+"/lastName",schemaPath:"#\
/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[f]:e.push(f),t++}if(y(
l)<1){let f={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}if(s.role!==void 0&&(T(s.role,{instancePath:a+"/role",parentData:s,parentDataProperty:"role",rootData:p,
dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.companyName!==void 0){let l=s.companyName;if(typeof l=="string"){if(y(l)>200){let f={
instancePath:a+"/companyName",schemaPath:"#/properties/companyName/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 c\
haracters"};e===null?e=[f]:e.push(f),t++}if(y(l)<1){let f={instancePath:a+"/companyName",schemaPath:"#/properties/companyName/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/companyName",schemaPath:"#/propertie\
s/companyName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}if(s.associationName!==void 0){let l=s.associationName;
if(typeof l=="string"){if(y(l)>200){let f={instancePath:a+"/associationName",schemaPath:"#/properties/associationName/maxLength",keyword:"maxLength",params:{bounds:[
1,200]},message:"must NOT have more than 200 characters"};e===null?e=[f]:e.push(f),t++}if(y(l)<1){let f={instancePath:a+"/associationName",schemaPath:"#/propert\
ies/associationName/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={
instancePath:a+"/associationName",schemaPath:"#/properties/associationName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),t++}}if(s.origin!==void 0){let l=s.origin;if(typeof l=="string"){if(y(l)>50){let f={instancePath:a+"/origin",schemaPath:"#/properties/origin/maxLength",
keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:a+"/origin",schemaPath:"\
#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}}s.phoneNumber!==void 0&&(C(s.phoneNumber,
{instancePath:a+"/phoneNumber",parentData:s,parentDataProperty:"phoneNumber",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),
s.phoneNumberCountry!==void 0&&($(s.phoneNumberCountry,{instancePath:a+"/phoneNumberCountry",parentData:s,parentDataProperty:"phoneNumberCountry",rootData:p,dynamicAnchors:u})||
(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let l={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se=ie;var ir={type:"object",additionalProperties:!1,required:["userId","email","role","firstName","lastName","emailVerified","twoFactorEnabled"],properties:{userId:{$ref:"\
ObjectId"},email:{$ref:"Email"},role:{$ref:"RegistrableRole"},firstName:{type:"string",maxLength:100},lastName:{type:"string",maxLength:100},companyId:{$ref:"Ob\
jectId"},associationId:{$ref:"ObjectId"},emailVerified:{type:"boolean",const:!1},twoFactorEnabled:{type:"boolean"},kybStatus:{$ref:"KybStatus"}},$id:"Registered\
User"};function M(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=M.evaluated;if(n.dynamicProps&&(n.
props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.userId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"userId"},message:"must have required property 'userId'"};e===null?e=[r]:e.push(r),t++}if(s.email===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.role===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?
e=[r]:e.push(r),t++}if(s.firstName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must\
 have required property 'firstName'"};e===null?e=[r]:e.push(r),t++}if(s.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"lastName"},message:"must have required property 'lastName'"};e===null?e=[r]:e.push(r),t++}if(s.emailVerified===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"emailVerified"},message:"must have required property 'emailVerified'"};e===null?e=[r]:e.push(r),t++}if(s.
twoFactorEnabled===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"twoFactorEnabled"},message:"must have requi\
red property 'twoFactorEnabled'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!xe.call(ir.properties,r)){let i={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.userId!==void 0&&
(b(s.userId,{instancePath:a+"/userId",parentData:s,parentDataProperty:"userId",rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
s.email!==void 0&&(k(s.email,{instancePath:a+"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),s.role!==void 0&&(T(s.role,{instancePath:a+"/role",parentData:s,parentDataProperty:"role",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),s.firstName!==void 0){let r=s.firstName;if(typeof r=="string"){if(y(r)>100){let i={instancePath:a+"/firstName",schemaPath:"#/properties/f\
irstName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.lastName!==
void 0){let r=s.lastName;if(typeof r=="string"){if(y(r)>100){let i={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",
params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/lastName",schemaPath:"#/pro\
perties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.companyId!==void 0&&(b(s.companyId,{instancePath:a+
"/companyId",parentData:s,parentDataProperty:"companyId",rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.associationId!==void 0&&
(b(s.associationId,{instancePath:a+"/associationId",parentData:s,parentDataProperty:"associationId",rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),s.emailVerified!==void 0){let r=s.emailVerified;if(typeof r!="boolean"){let i={instancePath:a+"/emailVerified",schemaPath:"#/properties/e\
mailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r!==!1){let i={instancePath:a+"/emailVerifi\
ed",schemaPath:"#/properties/emailVerified/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(s.
twoFactorEnabled!==void 0&&typeof s.twoFactorEnabled!="boolean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.kybStatus!==void 0&&(L(s.kybStatus,{instancePath:a+"/kybStatus",parentData:s,
parentDataProperty:"kybStatus",rootData:p,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ie(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0&&(M(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe=ne;function ne(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.user===void 0){let i={instancePath:a+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'"};e===null?e=[i]:
e.push(i),t++}for(let i in r)if(i!=="user"){let o={instancePath:a+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.user!==void 0&&(A(r.user,{instancePath:a+"/data/user",parentData:r,
parentDataProperty:"user",rootData:p,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let i={instancePath:a+"/data",schemaPath:"#/p\
roperties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ve=oe;function oe(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(y(s)>2e4){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,2e4]},
message:"must NOT have more than 20000 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};var _e=pe;var De=new RegExp("^[A-Za-z0-9_-]{43}$","u");function U(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kty===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[r]:e.push(r),t++}if(s.crv===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[r]:e.push(
r),t++}if(s.x===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};
e===null?e=[r]:e.push(r),t++}if(s.y===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have r\
equired property 'y'"};e===null?e=[r]:e.push(r),t++}if(s.kid===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};e===null?e=[r]:e.push(r),t++}if(s.use===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"use"},message:"must have required property 'use'"};e===null?e=[r]:e.push(r),t++}if(s.alg===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"kty"||r==="crv"||r==="x"||r==="y"||r==="kid"||r==="use"||r==="alg")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.kty!==void 0){let r=s.kty;if(typeof r!="string"){let i={instancePath:a+
"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r!=="EC"){let i={instancePath:a+
"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(s.crv!==
void 0){let r=s.crv;if(typeof r!="string"){let i={instancePath:a+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}if(r!=="P-256"){let i={instancePath:a+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue:"P\
-256"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(s.x!==void 0){let r=s.x;if(typeof r=="string"){if(!De.test(r)){let i={instancePath:a+
"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:a+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),t++}}if(s.y!==void 0){let r=s.y;if(typeof r=="string"){if(!De.test(r)){let i={instancePath:a+"/y",schemaPath:"#/properties/y/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/y",schemaPath:"\
#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.kid!==void 0){let r=s.kid;if(typeof r=="\
string"){if(y(r)>200){let i={instancePath:a+"/kid",schemaPath:"#/properties/kid/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have mo\
re than 200 characters"};e===null?e=[i]:e.push(i),t++}if(y(r)<1){let i={instancePath:a+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/kid",schemaPath:"#/properties/kid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.use!==void 0){let r=s.use;if(typeof r!="string"){let i={instancePath:a+
"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r!=="sig"){let i={instancePath:a+
"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(s.alg!==
void 0){let r=s.alg;if(typeof r!="string"){let i={instancePath:a+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}if(r!=="ES256"){let i={instancePath:a+"/alg",schemaPath:"#/properties/alg/const",keyword:"const",params:{allowedValue:"E\
S256"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:a="",
parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.keys===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
keys"},message:"must have required property 'keys'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="keys"){let i={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.keys!==void 0){
let r=s.keys;if(Array.isArray(r)){if(r.length<1){let o={instancePath:a+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{bounds:[1]},message:"\
must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=r.length;for(let o=0;o<i;o++)U(r[o],{instancePath:a+"/keys/"+o,parentData:r,parentDataProperty:o,
rootData:p,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{let i={instancePath:a+"/keys",schemaPath:"#/properties/keys/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=ue;var nr=new RegExp("^[0-9]{6}$","u");function I(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=I.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s=="string"){if(!nr.test(s)){let r={instancePath:a,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(s,{
instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=ue.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0);let r=t,i=!1,o=null,h=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.otp===void 0){let l={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[l]:e.push(l),t++}var q=h===t;q&&(i=!0,o=0);let P=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.emailOtp===void 0){let l={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"emailOtp"},message:"\
must have required property 'emailOtp'"};e===null?e=[l]:e.push(l),t++}var q=P===t;if(q&&i?(i=!1,o=[o,1]):q&&(i=!0,o=1),i)t=r,e!==null&&(r?e.length=r:e=null);else{
let l={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[l]:e.push(l),
t++}if(s&&typeof s=="object"&&!Array.isArray(s))s.otp!==void 0&&(I(s.otp,{instancePath:a+"/otp",parentData:s,parentDataProperty:"otp",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.emailOtp!==void 0&&(I(s.emailOtp,{instancePath:a+"/emailOtp",parentData:s,parentDataProperty:"emailOtp",rootData:p,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length));else{let l={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),t++}return ue.errors=e,t===0}ue.evaluated={props:{otp:!0,emailOtp:!0},dynamicProps:!1,dynamicItems:!1};var ze=le;function le(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=le.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0&&(O(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=me;function me(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=me.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}s.email!==void 0&&(k(s.email,{instancePath:a+
"/email",parentData:s,parentDataProperty:"email",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Ze=de;function de(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=de.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="status"||r==="message"||r==="data")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.status!==void 0&&(w(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.message!==void 0&&(g(s.message,{instancePath:a+"/message",parentData:s,parentDataProperty:"message",rootData:p,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.expiresIn===void 0){let i={
instancePath:a+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"expiresIn"},message:"must have required property 'exp\
iresIn'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(i!=="expiresIn"){let o={instancePath:a+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.expiresIn!==void 0){let i=r.
expiresIn;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let o={instancePath:a+"/data/expiresIn",schemaPath:"#/properties/data/properties/expiresIn/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let o={
instancePath:a+"/data/expiresIn",schemaPath:"#/properties/data/properties/expiresIn/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?
e=[o]:e.push(o),t++}}}else{let i={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=fe;var W=G;function fe(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=fe.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["accept-language"]!==void 0){let r=s["accept-language"];if(typeof r!=
"string"){let i=typeof r,o;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(i=="number"||i=="boolean")
o=""+r;else if(r===null)o="";else{let h={instancePath:a+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}o!==void 0&&(r=o,s!==void 0&&(s["accept-language"]=o))}if(typeof r=="string"&&W(r)>1e3){let i={instancePath:a+
"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),t++}return fe.errors=e,t===0}fe.evaluated={props:{"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var we=ce;var or={type:"string",enum:["fr","en"],$id:"Language"};function J(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,n=J.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.
length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let o={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}i!==void 0&&(s=i,d!==void 0&&(d[c]=i))}if(!(s==="fr"||s==="\
en")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:or.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s.lang!==void 0&&(J(s.lang,{instancePath:a+"/lang",parentData:s,parentDataProperty:"lang",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),
t=e.length));else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ce.
errors=e,t===0}ce.evaluated={props:{lang:!0},dynamicProps:!1,dynamicItems:!1};var be=ye;var pr=new RegExp("^[0-9A-Za-z_-]+$","u");function ye(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,
n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["x-user-id"]!==void 0){let r=s["\
x-user-id"];if(typeof r!="string"){let i=typeof r,o;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(i==
"number"||i=="boolean")o=""+r;else if(r===null)o="";else{let h={instancePath:a+"/x-user-id",schemaPath:"#/properties/x-user-id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}o!==void 0&&(r=o,s!==void 0&&(s["x-user-id"]=o))}if(typeof r=="string"){if(W(r)>200){let i={instancePath:a+
"/x-user-id",schemaPath:"#/properties/x-user-id/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?
e=[i]:e.push(i),t++}if(!pr.test(r)){let i={instancePath:a+"/x-user-id",schemaPath:"#/properties/x-user-id/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-\
z_-]+$"},message:'must match pattern "^[0-9A-Za-z_-]+$"'};e===null?e=[i]:e.push(i),t++}}}if(s["accept-language"]!==void 0){let r=s["accept-language"];if(typeof r!=
"string"){let i=typeof r,o;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(i=="number"||i=="boolean")
o=""+r;else if(r===null)o="";else{let h={instancePath:a+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}o!==void 0&&(r=o,s!==void 0&&(s["accept-language"]=o))}if(typeof r=="string"&&W(r)>1e3){let i={instancePath:a+
"/accept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:{"x-user-id":!0,"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var ke=he;function he(s,{instancePath:a="",parentData:d,parentDataProperty:c,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,n=he.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),t++}if(s.token!==void 0){let r=s.token;if(typeof r!=
"string"){let i=typeof r,o;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(i=="number"||i=="boolean")
o=""+r;else if(r===null)o="";else{let h={instancePath:a+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[h]:e.push(h),t++}o!==void 0&&(r=o,s!==void 0&&(s.token=o))}if(typeof r=="string"){if(W(r)>256){let i={instancePath:a+"/token",schemaPath:"#/pr\
operties/token/maxLength",keyword:"maxLength",params:{bounds:[1,256]},message:"must NOT have more than 256 characters"};e===null?e=[i]:e.push(i),t++}if(W(r)<1){
let i={instancePath:a+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{bounds:[1,256]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[i]:e.push(i),t++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var Pr={signInManager:{header:D,body:{"application/json":Ie},response:{200:{"application/json":ge},400:{"application/json":m},401:{"application/json":m},413:{"a\
pplication/json":m},415:{"application/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},signIn:{header:D,body:{"applic\
ation/json":$e},response:{200:{"application/json":ge},400:{"application/json":m},401:{"application/json":m},413:{"application/json":m},415:{"application/json":m},
422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},sendPasswordReset:{query:we,header:D,body:{"application/json":Le},response:{200:{
"application/json":Ae},400:{"application/json":m},404:{"application/json":m},413:{"application/json":m},415:{"application/json":m},422:{"application/json":m},429:{
"application/json":m},500:{"application/json":m}}},changeForgottenPassword:{header:D,body:{"application/json":Oe},response:{200:{"application/json":Pe},400:{"ap\
plication/json":m},413:{"application/json":m},415:{"application/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},refreshToken:{
header:be,response:{200:{"application/json":Ee},401:{"application/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},signOut:{
header:be,response:{200:{"application/json":Pe},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},register:{query:we,header:D,body:{
"application/json":Te},response:{200:{"application/json":Se},400:{"application/json":m},413:{"application/json":m},415:{"application/json":m},422:{"application/\
json":m},429:{"application/json":m},500:{"application/json":m}}},probeSession:{header:D,response:{200:{"application/json":Fe},401:{"application/json":m},422:{"a\
pplication/json":m},429:{"application/json":m},500:{"application/json":m}}},confirmEmailLink:{path:ke,header:D,response:{200:{"text/html":ve},400:{"application/\
json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},openResetLink:{path:ke,header:D,response:{200:{"text/html":ve},400:{
"application/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},getJwks:{response:{200:{"application/json":_e},429:{"ap\
plication/json":m},500:{"application/json":m}}},verifyOtp:{header:D,body:{"application/json":Ve},response:{200:{"application/json":ze},400:{"application/json":m},
401:{"application/json":m},413:{"application/json":m},415:{"application/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}},
sendEmailOtp:{header:D,body:{"application/json":Re},response:{200:{"application/json":Ze},400:{"application/json":m},413:{"application/json":m},415:{"applicatio\
n/json":m},422:{"application/json":m},429:{"application/json":m},500:{"application/json":m}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Pr;
