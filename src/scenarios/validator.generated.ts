// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Or(t){let a=0;for(let g=0;g<t.length;g++,a++){let b=t.charCodeAt(g),u=b>=55296&&b<=56319,f=t.charCodeAt(g+1);u&&f>=56320&&f<=57343&&g++}return a}var hr={date:Sr,"date-time":Gr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Sr(t){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!a)return!1;let[g,b,u]=[a[1],a[2],a[3]].map(Number);if(g===void 0||b===void 0||u===void 0)return!1;let e=[31,g%4===0&&(g%100!==0||g%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return u>=1&&u<=(e[b-1]??0)}function Gr(t){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&Sr(t.slice(0,10))&&a.test(t.slice(11))}function vr(t,a){if(t===a)return!0;if(typeof t!="object"||typeof a!="object"||!t||!a||Array.isArray(t)!==Array.isArray(a))return!1;let[g,b]=[Object.entries(t),new Map(
Object.entries(a))];return g.length===b.size&&g.every(([u,f])=>b.has(u)&&vr(f,b.get(u)))}var Mr=kr,Kr={type:"object",additionalProperties:!1,required:["name","description"],properties:{name:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:63},
description:{type:"string",minLength:1},seed:{type:"string",minLength:1,maxLength:200},parameters:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z]\
[A-Za-z0-9]*$",maxLength:40},additionalProperties:{$ref:"parameter"}},extends:{type:"array",minItems:1,maxItems:20,items:{$ref:"base"}},clock:{$ref:"clock"},faults:{
type:"array",maxItems:1e3,items:{$ref:"fault"}},steps:{type:"array",maxItems:100,items:{$ref:"step"}},apis:{type:"object",additionalProperties:!1,properties:{banking:{
type:"object",additionalProperties:!1,properties:{policy:{$ref:"banking.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{
$ref:"banking.tenant"}}}},ciam:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"ciam.policy"},tenants:{type:"object",propertyNames:{$ref:"tenant\
Name"},additionalProperties:{$ref:"ciam.tenant"}}}},merchant:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"merchant.policy"},tenants:{type:"o\
bject",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"merchant.tenant"}}}},mobility:{type:"object",additionalProperties:!1,properties:{policy:{$ref:"\
mobility.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"mobility.tenant"}}}},tenant:{type:"object",additionalProperties:!1,
properties:{policy:{$ref:"tenant.policy"},tenants:{type:"object",propertyNames:{$ref:"tenantName"},additionalProperties:{$ref:"tenant.tenant"}}}}}}},$id:"Scenar\
io"},j=Object.prototype.hasOwnProperty,y=Or,Dr=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u"),Yr=new RegExp("^[a-z][A-Za-z0-9]*$","u"),cr={type:"object",additionalProperties:!1,
required:["type","default","description"],properties:{type:{enum:["string","integer","number","boolean"]},default:{type:["string","number","boolean"]},description:{
type:"string",minLength:1},enum:{type:"array",minItems:1,items:{type:["string","number","boolean"]}},format:{enum:["email","date","date-time"]},pattern:{type:"s\
tring",minLength:1},minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minimum:{type:"number"},maximum:{type:"number"}},$id:"parameter"};
function ue(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ue.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.default===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must have required property 'default'"};e===null?e=[r]:e.push(r),i++}if(t.
description===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required proper\
ty 'description'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!j.call(cr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;
if(!(r==="string"||r==="integer"||r==="number"||r==="boolean")){let s={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:cr.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.default!==void 0){let r=t.default;if(typeof r!="s\
tring"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let s={instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{
type:cr.properties.default.type},message:"must be string,number,boolean"};e===null?e=[s]:e.push(s),i++}}if(t.description!==void 0){let r=t.description;if(typeof r==
"string"){if(y(r)<1){let s={instancePath:a+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.enum!==void 0){let r=t.enum;if(Array.isArray(r)){if(r.length<1){let n={
instancePath:a+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[n]:
e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let o={instancePath:a+
"/enum/"+n,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:cr.properties.enum.items.type},message:"must be string,number,boolean"};e===null?
e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.format!==void 0){let r=t.format;if(!(r==="email"||r==="date"||r==="date-time")){let s={instancePath:a+"/format",schemaPath:"#/properti\
es/format/enum",keyword:"enum",params:{allowedValues:cr.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}
if(t.pattern!==void 0){let r=t.pattern;if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"m\
inLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/pattern",schemaPath:"#\
/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.minLength!==void 0){let r=t.minLength;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/minLength",schemaPath:"\
#/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxLength!==void 0){let r=t.maxLength;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maxLength",schemaPath:"\
#/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.minimum!==void 0){let r=t.minimum;
if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:a+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"};e===null?e=[s]:e.push(s),i++}}if(t.maximum!==void 0){let r=t.maximum;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:a+"/maximum",schemaPath:"\
#/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tr={type:["string","object"],maxLength:63,additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:63},parameters:{
type:"object",additionalProperties:{type:["string","number","boolean"]}}},$id:"base"};function fe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t!="string"&&!(t&&typeof t=="\
object"&&!Array.isArray(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:Tr.type},message:"must be string,object"};e===null?e=[r]:e.push(
r),i++}if(typeof t=="string"&&y(t)>63){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more tha\
n 63 characters"};e===null?e=[r]:e.push(r),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="parame\
ters")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(y(r)>63){let s={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.parameters!==void 0){
let r=t.parameters;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let n=r[s];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="\
boolean"){let m={instancePath:a+"/parameters/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"\
type",params:{type:Tr.properties.parameters.additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[m]:e.push(m),i++}}else{let s={instancePath:a+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}return fe.
errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=hr["date-time"];function ce(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ce.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let r={instancePath:a,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"at"||r==="frozen"||r==="speed"||r==="skewSeconds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!pe(r)){let s={instancePath:a+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
frozen!==void 0&&typeof t.frozen!="boolean"){let r={instancePath:a+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.speed!==void 0){let r=t.speed;if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:a+
"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{bounds:[.001,1e6]},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),i++}if(r<.001||
isNaN(r)){let s={instancePath:a+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{bounds:[.001,1e6]},message:"must be >= 0.001"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[s]:e.push(s),i++}}if(t.skewSeconds!==void 0){let r=t.skewSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/skewS\
econds",schemaPath:"#/properties/skewSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="\
number"&&isFinite(r)){if(r>31536e3||isNaN(r)){let s={instancePath:a+"/skewSeconds",schemaPath:"#/properties/skewSeconds/maximum",keyword:"maximum",params:{bounds:[
-31536e3,31536e3]},message:"must be <= 31536000"};e===null?e=[s]:e.push(s),i++}if(r<-31536e3||isNaN(r)){let s={instancePath:a+"/skewSeconds",schemaPath:"#/prope\
rties/skewSeconds/minimum",keyword:"minimum",params:{bounds:[-31536e3,31536e3]},message:"must be >= -31536000"};e===null?e=[s]:e.push(s),i++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var me={type:"object",additionalProperties:!1,required:["effect"],properties:{effect:{enum:["latency","error","account-locked",
"account-blocked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","code-expired","code-wrong"]},api:{type:"s\
tring",enum:["banking","ciam","merchant","mobility","tenant"]},tenant:{type:"string",maxLength:100},surface:{type:"string",enum:["auth","custom-object","custome\
r","login","manage","password","registration","security","session","simulator","terms","user","verification"]},operation:{type:"string",enum:["acceptPrivacyPoli\
cy","acceptTermsAndConditions","addEmail","answerPush","approveChallenge","authenticateCustomer","beginLoginPasskeyBinding","beginLoginPasskeyCheck","beginMfaPa\
sskey","beginPasskeyAddition","beginPasskeyAutofill","beginPasskeyLogin","beginPasskeyRegistration","beginPasskeyReset","changeForgottenPassword","changePasswor\
d","changePhone","changePin","checkOrVerifyEmail","checkPhone","checkPhoneVerification","checkReauthByFactor","checkReauthByPassword","checkReauthByPin","checkU\
sername","completeSocialLogin","confirmAccountDeletion","confirmAuthenticator","confirmEmailLink","confirmGoogleAuthenticator","confirmMfaEmail","confirmMfaPhon\
e","confirmOneTouchLink","confirmSmartLoginLink","consumeInvite","createAccessToken","createAccount","createConsumer","createCorporate","createCustomObject","cr\
eateCustomObjectOfAccount","createCustomer","createOrSignInWithEmailCode","createOrSignInWithPhoneNumber","createPassword","createUser","deleteAccountByCode","d\
eleteAccountByUid","deleteCustomObject","deleteCustomObjectOfAccount","denyChallenge","enableTwoFactor","endPinSession","enrolOtp","enrolPush","exchangeOpenidTo\
ken","exchangeRequestToken","exchangeSocialToken","expireChallenge","findAccount","finishLoginPasskeyBinding","finishLoginPasskeyCheck","finishMfaPasskey","fini\
shPasskeyAddition","finishPasskeyAutofill","finishPasskeyLogin","finishPasskeyRegistration","finishPasskeyReset","forgotPasskey","forgotPassword","forgotPasswor\
dByPhone","forgotPinByEmail","forgotPinByPhone","forgotPinByUsername","getAccountByUid","getAppInfo","getBackupCodes","getConsumer","getCustomObject","getCustom\
ObjectOfAccount","getCustomer","getJwks","getMfaSettings","getOwnSecurityQuestions","getPrivacyPolicyHistory","getProfile","getSecurityQuestionsByEmail","getSec\
urityQuestionsByPhone","getSecurityQuestionsByUsername","getServerInfo","getSignedCustomer","getTermsAndConditions","getTokenInfo","impersonate","initVerificati\
on","invalidateToken","invalidateTokenByBackend","inviteUser","issueStepUpCode","issueStepUpPush","issueTwoFactorQrCode","issueTwoFactorSecret","linkSocialIdent\
ity","linkSocialIdentityByPing","listAcceptances","listActiveSessions","listConsentLogs","listCustomObjects","listCustomObjectsOfAccount","listFactors","listIde\
ntities","listIdentityCards","listPasskeys","listTermsAndConditions","login","loginMfa","loginViaBiometrics","loginWithPassword","loginWithPin","logout","makeEm\
ailToken","makeEmailVerificationToken","makeForgotToken","makeSmsCode","makeSott","openEmailLink","openLink","openResetLink","pingPush","pingSmartLogin","pingSo\
cialLogin","probeManagedAccounts","probeRental","probeSession","reauthenticateByAnswers","reauthenticateByAuthenticator","reauthenticateByBackupCode","reauthent\
icateByEmailCode","reauthenticateByGoogleAuthenticator","reauthenticateByPassword","reauthenticateByPin","reauthenticateByPlainEmailCode","reauthenticateBySmsCo\
de","redeemOneTouchOtp","redeemPasswordlessEmailOtp","redeemPasswordlessLink","redeemPasswordlessSmsOtp","redeemPasswordlessUsernameOtp","refreshByAccessToken",
"refreshByRefreshToken","refreshToken","register","registerPushDevice","registerWithCaptcha","removeEmail","removeFactor","removeMfaAnswers","removeMfaDuo","rem\
oveMfaEmail","removeMfaPasskey","removeMfaPush","removePasskey","removePhone","requestAccountDeletion","requestDeletion","requestPasswordReset","resendEmailVeri\
fication","resendPhoneCode","resendSmsCode","resendVerificationEmail","resetBackupCodes","resetPassword","resetPasswordByAnswer","resetPasswordByPhone","resetPi\
nByEmailAnswer","resetPinByEmailCode","resetPinByPhoneAnswer","resetPinByPhoneCode","resetPinByToken","resetPinByUsernameAnswer","resetPinByUsernameCode","resol\
veBranch","resumeLostPassword","revokeRefreshToken","revokeRefreshTokens","saveCustomer","sendConsumerEmailCode","sendCorporateEmailCode","sendDeletionCode","se\
ndEmailOtp","sendLoginEmailCode","sendMfaEmailCode","sendPasswordReset","sendPasswordlessEmail","sendPasswordlessSms","sendPhoneVerification","sendPlainReauthEm\
ailCode","sendReauthEmailCode","sendVerificationEmailForLinking","sendWelcomeEmail","setLoginAnswers","setLoginPhone","setMfaAnswers","setMfaPhone","setPassword",
"setPin","setUsername","signIn","signInApiClient","signInEmail","signInEmailCode","signInGaiyo","signInManager","signInPhoneNumber","signOut","slideToken","soci\
alLogin","socialSignUp","startLostPassword","startOneTouchByEmail","startOneTouchByPhone","startReauthentication","startSmartLogin","submitConsent","submitConse\
ntByToken","unlinkPush","unlinkSocialIdentity","unlockOwnAccount","updateAccount","updateConsent","updateCustomObject","updateCustomObjectOfAccount","updateCust\
omer","updatePassword","updateProfile","validateInvite","validatePassword","validateToken","validateTokenByBackend","validateTwoFactorCode","verifyAnswers","ver\
ifyAuthenticatorCode","verifyBackupCode","verifyConsent","verifyConsumer","verifyConsumerEmail","verifyCorporate","verifyCorporateEmail","verifyDuo","verifyEmai\
lByOtp","verifyEmailCode","verifyGoogleAuthenticatorCode","verifyOtp","verifyOtpEnrolment","verifyPhone","verifySmsCode","verifyStepUpCode","visitDuo"]},recipient:{
type:"string",minLength:1,maxLength:320},account:{type:"string",minLength:1,maxLength:100},milliseconds:{type:"integer",minimum:0,maximum:6e5},toMilliseconds:{type:"\
integer",minimum:0,maximum:6e5},status:{type:"integer",minimum:400,maximum:599},code:{type:"string",minLength:1,maxLength:100},retryAfterSeconds:{type:"integer",
minimum:1,maximum:86400},served:{type:"boolean"},delaySeconds:{type:"integer",minimum:1,maximum:31536e3},times:{type:"integer",minimum:1,maximum:1e6},probability:{
type:"number",minimum:0,maximum:1}},$id:"fault"},L=vr;function de(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.effect===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"effect"},message:"must have required property 'effect'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!j.call(me.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.effect!==void 0){let r=t.effect;if(!(r==="latency"||r==="error"||r==="account-locked"||r===
"account-blocked"||r==="rate-limited"||r==="connection-dropped"||r==="body-truncated"||r==="body-malformed"||r==="message-lost"||r==="message-late"||r==="code-e\
xpired"||r==="code-wrong")){let s={instancePath:a+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues:me.properties.effect.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s={instancePath:a+
"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="banking"||r==="\
ciam"||r==="merchant"||r==="mobility"||r==="tenant")){let s={instancePath:a+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues:me.properties.
api.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.tenant!==void 0){let r=t.tenant;if(typeof r=="string"){if(y(r)>
100){let s={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100\
 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surface!==void 0){let r=t.surface;if(typeof r!="string"){let s={instancePath:a+"/surface",schemaPath:"#/prop\
erties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="auth"||r==="custom-object"||r==="cus\
tomer"||r==="login"||r==="manage"||r==="password"||r==="registration"||r==="security"||r==="session"||r==="simulator"||r==="terms"||r==="user"||r==="verificatio\
n")){let s={instancePath:a+"/surface",schemaPath:"#/properties/surface/enum",keyword:"enum",params:{allowedValues:me.properties.surface.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.operation!==void 0){let r=t.operation;if(typeof r!="string"){let n={instancePath:a+"/oper\
ation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}let s;s=!1;for(let n of me.
properties.operation.enum)if(L(r,n)){s=!0;break}if(!s){let n={instancePath:a+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:me.
properties.operation.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.recipient!==void 0){let r=t.recipient;if(typeof r==
"string"){if(y(r)>320){let s={instancePath:a+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[1,320]},message:"mus\
t NOT have more than 320 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/recipient",schemaPath:"#/properties/recipient/minLength",keyword:"\
minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/recipient",schemaPath:"\
#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.account!==void 0){let r=t.account;
if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.milliseconds!==void 0){let r=t.milliseconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:a+"/millisec\
onds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{bounds:[0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||
isNaN(r)){let s={instancePath:a+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};
e===null?e=[s]:e.push(s),i++}}}if(t.toMilliseconds!==void 0){let r=t.toMilliseconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:a+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/maximum",keyword:"maximum",params:{bounds:[
0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:a+"/toMilliseconds",schemaPath:"#/properties/toMilliseco\
nds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}if(t.status!==void 0){let r=t.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let s={instancePath:a+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[s]:e.push(s),i++}if(r<400||isNaN(r)){let s={instancePath:a+"/s\
tatus",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[s]:e.push(s),i++}}}if(t.code!==
void 0){let r=t.code;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/code",schemaPath:"#/properties/code/mi\
nLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"\
/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.retryAfterSeconds!==
void 0){let r=t.retryAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/\
retryAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>
86400||isNaN(r)){let s={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/maximum",keyword:"maximum",params:{bounds:[1,86400]},message:"\
must be <= 86400"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/minimum",
keyword:"minimum",params:{bounds:[1,86400]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.served!==void 0&&typeof t.served!="boolean"){let r={instancePath:a+
"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.delaySeconds!==
void 0){let r=t.delaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySecon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>31536e3||isNaN(
r)){let s={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySeconds/maximum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536\
000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/delaySeconds",schemaPath:"#/properties/delaySeconds/minimum",keyword:"minimum",params:{
bounds:[1,31536e3]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.times!==void 0){let r=t.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:a+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{
bounds:[1,1e6]},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/times",schemaPath:"#/properties/times/minim\
um",keyword:"minimum",params:{bounds:[1,1e6]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.probability!==void 0){let r=t.probability;if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r)){let s={instancePath:a+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{bounds:[0,
1]},message:"must be <= 1"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:a+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"\
minimum",params:{bounds:[0,1]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/probability",schemaPath:"#/properties/probabil\
ity/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hr={type:"object",additionalProperties:!1,properties:{advance:{type:"number",minimum:0},api:{type:"string",minLength:1},tenant:{type:"string",minLength:1},request:{
type:"string",pattern:"^[A-Z]+ /\\S*$"},headers:{type:"object",additionalProperties:{type:"string"}},body:{},status:{type:"integer",minimum:100,maximum:599},keep:{
type:"object",additionalProperties:{type:"string",pattern:"^(/[^/]+)*$"}},keepCookies:{type:"object",additionalProperties:{type:"string",minLength:1}}},if:{required:[
"advance"]},then:{maxProperties:1},else:{required:["api","request"]},$id:"step"},Qr=new RegExp("^[A-Z]+ /\\S*$","u"),Wr=new RegExp("^(/[^/]+)*$","u");function ye(t,{
instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ye.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0);let r=i,s=!0,n=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.advance===void 0&&(l="advance")){let c={};e===null?e=[c]:e.push(c),i++}}
var m=n===i;i=r,e!==null&&(r?e.length=r:e=null);let o;if(m){let l=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&Object.keys(t).length>1){let d={instancePath:a,
schemaPath:"#/then/maxProperties",keyword:"maxProperties",params:{bounds:[0,1]},message:"must NOT have more than 1 properties"};e===null?e=[d]:e.push(d),i++}var m=l===
i;s=m,o="then"}else{let l=i;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.api===void 0){let d={instancePath:a,schemaPath:"#/else/required",keyword:"required",
params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[d]:e.push(d),i++}if(t.request===void 0){let d={instancePath:a,schemaPath:"\
#/else/required",keyword:"required",params:{missingProperty:"request"},message:"must have required property 'request'"};e===null?e=[d]:e.push(d),i++}}var m=l===
i;s=m,o="else"}if(!s){let l={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o},message:'must match "'+o+'" schema'};e===null?e=[l]:e.push(
l),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let l in t)if(!j.call(Hr.properties,l)){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(t.advance!==void 0){let l=t.advance;
if(typeof l=="number"&&isFinite(l)){if(l<0||isNaN(l)){let c={instancePath:a+"/advance",schemaPath:"#/properties/advance/minimum",keyword:"minimum",params:{bounds:[
0]},message:"must be >= 0"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}}if(t.api!==void 0){let l=t.api;if(typeof l=="string"){if(y(l)<1){let c={instancePath:a+"/api",schemaPath:"\
#/properties/api/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+
"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(t.tenant!==void 0){let l=t.
tenant;if(typeof l=="string"){if(y(l)<1){let c={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(t.request!==void 0){let l=t.request;if(typeof l=="string"){if(!Qr.test(l)){let c={
instancePath:a+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-Z]+ /\\S*$"},message:'must match pattern "^[A-Z]+ /\\S\
*$"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),i++}}if(t.headers!==void 0){let l=t.headers;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let c in l)if(typeof l[c]!=
"string"){let d={instancePath:a+"/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}else{let c={instancePath:a+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(t.status!==void 0){let l=t.status;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){let c={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[c]:e.push(c),i++}if(typeof l=="number"&&isFinite(l)){if(l>599||isNaN(l)){let c={instancePath:a+"/status",schemaPath:"#/properties/status/maximum",keyword:"ma\
ximum",params:{bounds:[100,599]},message:"must be <= 599"};e===null?e=[c]:e.push(c),i++}if(l<100||isNaN(l)){let c={instancePath:a+"/status",schemaPath:"#/proper\
ties/status/minimum",keyword:"minimum",params:{bounds:[100,599]},message:"must be >= 100"};e===null?e=[c]:e.push(c),i++}}}if(t.keep!==void 0){let l=t.keep;if(l&&
typeof l=="object"&&!Array.isArray(l))for(let c in l){let d=l[c];if(typeof d=="string"){if(!Wr.test(d)){let h={instancePath:a+"/keep/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/keep/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(/[^/]+)*$"},message:'must match pattern "^(/[^/]+)*\
$"'};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/keep/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keep/additionalProperti\
es/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}else{let c={instancePath:a+"/keep",schemaPath:"#/properti\
es/keep/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(t.keepCookies!==void 0){let l=t.keepCookies;if(l&&
typeof l=="object"&&!Array.isArray(l))for(let c in l){let d=l[c];if(typeof d=="string"){if(y(d)<1){let h={instancePath:a+"/keepCookies/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/keepCookies/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/keepCookies/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keepCookies\
/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}else{let c={instancePath:a+"/keepCooki\
es",schemaPath:"#/properties/keepCookies/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{let l={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return ye.errors=e,i===0}ye.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var dr={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"\
lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPo\
licy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{
type:"boolean"},profile:{enum:["seed","current"]},errorCodes:{enum:["seed","current"]},tokenMode:{enum:["direct","exchange"]},reissueLimitStatus:{enum:[400,409]},
gatePasswordUpdate:{type:"boolean"},lenientChannelCase:{type:"boolean"},idempotency:{type:"object",additionalProperties:!1,properties:{retentionSeconds:{type:"i\
nteger",minimum:1}}},webhook:{type:"object",additionalProperties:!1,properties:{url:{type:"string",pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:\
[0-9]{1,5})?(/[!-~]*)?$"},key:{type:"string",minLength:1,maxLength:255,pattern:"^[!-~]+$"}}},programme:{$ref:"banking.programme"}},$id:"banking.policy"},Nr={type:"\
object",additionalProperties:!1,properties:{mode:{enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"string",minLength:1,maxLength:64},sequence:{
type:"array",minItems:1,items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:20},lifetimeSeconds:{$ref:"seconds"},maxAttempts:{
type:"integer",minimum:1},resendCooldownSeconds:{$ref:"seconds"},linkCooldownSeconds:{$ref:"seconds"},quota:{type:"object",additionalProperties:!1,properties:{windowSeconds:{
$ref:"seconds"},emails:{type:"integer",minimum:0},sms:{type:"integer",minimum:0},handedOver:{type:"integer",minimum:0}}},linkLifetimeSeconds:{$ref:"seconds"},byPurpose:{
type:"object",additionalProperties:!1,properties:{"sign-in":{$ref:"purposePolicy"},"second-factor":{$ref:"purposePolicy"},"verify-identifier":{$ref:"purposePoli\
cy"},"reset-password":{$ref:"purposePolicy"},"step-up":{$ref:"purposePolicy"},"bind-authenticator":{$ref:"purposePolicy"},"accept-invite":{$ref:"purposePolicy"},
"reset-pin":{$ref:"purposePolicy"},"step-up-proof":{$ref:"purposePolicy"},passkey:{$ref:"purposePolicy"},"recover-passkey":{$ref:"purposePolicy"},"delete-accoun\
t":{$ref:"purposePolicy"},"relay-sign-in":{$ref:"purposePolicy"}}}},$id:"codePolicy"};function k(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=k.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=w.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxAttempts"||r==="resendCool\
downSeconds"||r==="maxSends")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lifetimeSeconds!==void 0&&(k(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,
parentDataProperty:"lifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.maxAttempts!==void 0){let r=t.maxAttempts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==
void 0&&(k(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"resendCooldownSeconds",rootData:u,dynamicAnchors:f})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let r in t)if(!j.call(Nr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.mode!==void 0){let r=t.mode;if(!(r==="fixed"||r==="per-recipient"||r==="sequenc\
e"||r==="random")){let s={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Nr.properties.mode.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.fixedCode!==void 0){let r=t.fixedCode;if(typeof r=="string"){if(y(r)>64){let s={instancePath:a+
"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?
e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sequence!==void 0){let r=t.sequence;if(Array.isArray(r)){if(r.length<1){
let n={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};
e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(typeof m=="string"){if(y(m)>64){let o={instancePath:a+"/sequence/"+n,schemaPath:"\
#/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[o]:e.push(o),i++}
if(y(m)<1){let o={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.length!==void 0){let r=t.length;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/properties/length/maximum",
keyword:"maximum",params:{bounds:[1,20]},message:"must be <= 20"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/p\
roperties/length/minimum",keyword:"minimum",params:{bounds:[1,20]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.lifetimeSeconds!==void 0&&(k(t.lifetimeSeconds,
{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.
length)),t.maxAttempts!==void 0){let r=t.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"\
#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};
e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==void 0&&(k(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"\
resendCooldownSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.linkCooldownSeconds!==void 0&&(k(t.linkCooldownSeconds,
{instancePath:a+"/linkCooldownSeconds",parentData:t,parentDataProperty:"linkCooldownSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),t.quota!==void 0){let r=t.quota;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="windowSeconds"||s==="emails"||s==="sms"||s===
"handedOver")){let n={instancePath:a+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.windowSeconds!==void 0&&(k(r.windowSeconds,{instancePath:a+"/quota/windowSecond\
s",parentData:r,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.emails!==void 0){let s=r.
emails;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/quota/emails",schemaPath:"#/properties/quota/properties/emails/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+
"/quota/emails",schemaPath:"#/properties/quota/properties/emails/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),
i++}}if(r.sms!==void 0){let s=r.sms;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/quota/sms",schemaPath:"#/properties/quota/\
properties/sms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let n={instancePath:a+"/quota/sms",schemaPath:"#/properties/quota/properties/sms/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===
null?e=[n]:e.push(n),i++}}if(r.handedOver!==void 0){let s=r.handedOver;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/quota/h\
andedOver",schemaPath:"#/properties/quota/properties/handedOver/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+"/quota/handedOver",schemaPath:"#/properties/quota/properties/handedOver/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/quota",schemaPath:"#/properties/quota/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.linkLifetimeSeconds!==void 0&&(k(t.linkLifetimeSeconds,
{instancePath:a+"/linkLifetimeSeconds",parentData:t,parentDataProperty:"linkLifetimeSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),t.byPurpose!==void 0){let r=t.byPurpose;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!j.call(Nr.properties.byPurpose.properties,s)){
let n={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r["sign-in"]!==void 0&&(w(r["sign-in"],{instancePath:a+"/byPurpose/sign-in",parentData:r,parentDataProperty:"\
sign-in",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["second-factor"]!==void 0&&(w(r["second-factor"],{instancePath:a+
"/byPurpose/second-factor",parentData:r,parentDataProperty:"second-factor",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["\
verify-identifier"]!==void 0&&(w(r["verify-identifier"],{instancePath:a+"/byPurpose/verify-identifier",parentData:r,parentDataProperty:"verify-identifier",rootData:u,
dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["reset-password"]!==void 0&&(w(r["reset-password"],{instancePath:a+"/byPurpose/reset-\
password",parentData:r,parentDataProperty:"reset-password",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["step-up"]!==void 0&&
(w(r["step-up"],{instancePath:a+"/byPurpose/step-up",parentData:r,parentDataProperty:"step-up",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),r["bind-authenticator"]!==void 0&&(w(r["bind-authenticator"],{instancePath:a+"/byPurpose/bind-authenticator",parentData:r,parentDataProperty:"bind-\
authenticator",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["accept-invite"]!==void 0&&(w(r["accept-invite"],{instancePath:a+
"/byPurpose/accept-invite",parentData:r,parentDataProperty:"accept-invite",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["\
reset-pin"]!==void 0&&(w(r["reset-pin"],{instancePath:a+"/byPurpose/reset-pin",parentData:r,parentDataProperty:"reset-pin",rootData:u,dynamicAnchors:f})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),r["step-up-proof"]!==void 0&&(w(r["step-up-proof"],{instancePath:a+"/byPurpose/step-up-proof",parentData:r,parentDataProperty:"\
step-up-proof",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r.passkey!==void 0&&(w(r.passkey,{instancePath:a+"/byPurpose/\
passkey",parentData:r,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["recover-passkey"]!==void 0&&
(w(r["recover-passkey"],{instancePath:a+"/byPurpose/recover-passkey",parentData:r,parentDataProperty:"recover-passkey",rootData:u,dynamicAnchors:f})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)),r["delete-account"]!==void 0&&(w(r["delete-account"],{instancePath:a+"/byPurpose/delete-account",parentData:r,parentDataProperty:"\
delete-account",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r["relay-sign-in"]!==void 0&&(w(r["relay-sign-in"],{instancePath:a+
"/byPurpose/relay-sign-in",parentData:r,parentDataProperty:"relay-sign-in",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),i=e.length))}else{
let s={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=
e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr={type:"object",additionalProperties:!1,properties:{minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","symbol"]}},refusesIdentifiers:{type:"boolean"},historySize:{
type:"integer",minimum:0},expireAfterSeconds:{type:"integer",minimum:1},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},
$id:"passwordPolicy"};function O(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=O.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minLength"||r==="maxLength"||
r==="mustContain"||r==="refusesIdentifiers"||r==="historySize"||r==="expireAfterSeconds"||r==="blocklist"||r==="hashIterations")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.minLength!==void 0){let r=t.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minLength",schemaPath:"#/properties\
/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let s={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:
e.push(s),i++}}if(t.maxLength!==void 0){let r=t.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxLength",schemaPath:"\
#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===
null?e=[s]:e.push(s),i++}}if(t.mustContain!==void 0){let r=t.mustContain;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(!(m==="lower-cas\
e"||m==="upper-case"||m==="digit"||m==="symbol")){let o={instancePath:a+"/mustContain/"+n,schemaPath:"#/properties/mustContain/items/enum",keyword:"enum",params:{
allowedValues:Jr.properties.mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+
"/mustContain",schemaPath:"#/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.refusesIdentifiers!==
void 0&&typeof t.refusesIdentifiers!="boolean"){let r={instancePath:a+"/refusesIdentifiers",schemaPath:"#/properties/refusesIdentifiers/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.historySize!==void 0){let r=t.historySize;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/mini\
mum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.expireAfterSeconds!==void 0){let r=t.expireAfterSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/expireAfter\
Seconds",schemaPath:"#/properties/expireAfterSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.blocklist!==
void 0){let r=t.blocklist;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let m={instancePath:a+"/blocklist/"+n,schemaPath:"#/\
properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let s={instancePath:a+"/bloc\
klist",schemaPath:"#/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.hashIterations!==
void 0){let r=t.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIt\
erations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){
let s={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr={type:"object",additionalProperties:!1,properties:{maxFailures:{type:"inte\
ger",minimum:0},lockSeconds:{$ref:"seconds"},windowSeconds:{$ref:"seconds"},release:{enum:["time","captcha","answer","operator"]}},$id:"lockoutPolicy"};function S(t,{
instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=S.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="maxFailures"||r==="lockSeconds"||r==="windowSeconds"||r==="release")){let s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.maxFailures!==void 0){let r=t.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxFai\
lures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.lockSeconds!==void 0&&(k(t.lockSeconds,{instancePath:a+"/lockSeconds",parentData:t,parentDataProperty:"lockSec\
onds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.windowSeconds!==void 0&&(k(t.windowSeconds,{instancePath:a+"/windowS\
econds",parentData:t,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.release!==void 0){
let r=t.release;if(!(r==="time"||r==="captcha"||r==="answer"||r==="operator")){let s={instancePath:a+"/release",schemaPath:"#/properties/release/enum",keyword:"\
enum",params:{allowedValues:Xr.properties.release.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function T(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=T.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="idleSeconds"||r==="absoluteSeconds"||r==="pendingSec\
onds"||r==="maxPerAccount")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.idleSeconds!==void 0&&(k(t.idleSeconds,{instancePath:a+"/idleSeconds",parentData:t,parentDataProperty:"\
idleSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.absoluteSeconds!==void 0&&(k(t.absoluteSeconds,{instancePath:a+
"/absoluteSeconds",parentData:t,parentDataProperty:"absoluteSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.pendingSeconds!==
void 0&&(k(t.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:
e.concat(k.errors),i=e.length)),t.maxPerAccount!==void 0){let r=t.maxPerAccount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxPerAccount",schemaPath:"#/properties/maxPerAccount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxPerAccount",schemaPath:"#/properties/maxPerAccount/minimum",keyword:"minimum",params:{bounds:[
1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=$.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="accessSeconds"||r==="refreshSeconds"||r==="rotateRef\
resh"||r==="invalidatePrevious"||r==="reuseEndsSession"||r==="sliding")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accessSeconds!==void 0){let r=t.accessSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/accessSeconds",schemaPath:"#/properties/accessSeconds/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/accessSeconds",schemaPath:"\
#/properties/accessSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.refreshSeconds!==void 0){let r=t.
refreshSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.
rotateRefresh!==void 0&&typeof t.rotateRefresh!="boolean"){let r={instancePath:a+"/rotateRefresh",schemaPath:"#/properties/rotateRefresh/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.invalidatePrevious!==void 0&&typeof t.invalidatePrevious!="boolean"){let r={instancePath:a+
"/invalidatePrevious",schemaPath:"#/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.reuseEndsSession!==void 0&&typeof t.reuseEndsSession!="boolean"){let r={instancePath:a+"/reuseEndsSession",schemaPath:"#/properties/reuseEndsSession\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.sliding!==void 0&&typeof t.sliding!="boolean"){let r={
instancePath:a+"/sliding",schemaPath:"#/properties/sliding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{
type:"integer",minimum:1},driftSteps:{type:"integer",minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},
$id:"totpPolicy"};function E(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=E.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="digits"||r==="stepSeconds"||r==="driftSteps"||
r==="maxAttempts"||r==="secondFactor")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.digits!==void 0){let r=t.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
i++}if(typeof r=="number"&&isFinite(r)){if(r>8||isNaN(r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{bounds:[
6,8]},message:"must be <= 8"};e===null?e=[s]:e.push(s),i++}if(r<6||isNaN(r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"m\
inimum",params:{bounds:[6,8]},message:"must be >= 6"};e===null?e=[s]:e.push(s),i++}}}if(t.stepSeconds!==void 0){let r=t.stepSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/stepSeconds",schemaPath:"#/properties/s\
tepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.driftSteps!==void 0){let r=t.driftSteps;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/driftSteps",schemaPath:"#/p\
roperties/driftSteps/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxAttempts!==void 0){let r=t.maxAttempts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.secondFactor!==void 0){
let r=t.secondFactor;if(!(r==="disabled"||r==="optional"||r==="mandatory")){let s={instancePath:a+"/secondFactor",schemaPath:"#/properties/secondFactor/enum",keyword:"\
enum",params:{allowedValues:es.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function C(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=C.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="graceSeconds"){let s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.graceSeconds!==
void 0&&(k(t.graceSeconds,{instancePath:a+"/graceSeconds",parentData:t,parentDataProperty:"graceSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="windows"||r==="requests"||r==="windowSeconds")){let s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.windows!==void 0){let r=t.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<
s;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.requests===void 0){let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/item\
s/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[o]:e.push(o),i++}if(m.windowSeconds===
void 0){let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"\
must have required property 'windowSeconds'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="requests"||o==="windowSeconds")){let l={instancePath:a+"/win\
dows/"+n,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[l]:e.push(l),i++}if(m.requests!==void 0){let o=m.requests;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:a+
"/windows/"+n+"/requests",schemaPath:"#/properties/windows/items/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[l]:e.push(l),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let l={instancePath:a+"/windows/"+n+"/requests",schemaPath:"#/properties/windows/i\
tems/properties/requests/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}if(m.windowSeconds!==void 0){let o=m.
windowSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/it\
ems/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o))){let l={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/items/properties/windowSeconds/minimum",keyword:"mini\
mum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}}else{let o={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/windows",schemaPath:"#/propert\
ies/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.requests!==void 0){let r=t.requests;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/r\
equests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.windowSeconds!==void 0){let r=t.windowSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function V(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=V.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minimumYears"||r==="maximumYears")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.minimumYears!==void 0){let r=t.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:a+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= \
0"};e===null?e=[s]:e.push(s),i++}}if(t.maximumYears!==void 0){let r=t.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=R.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxSends")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.lifetimeSeconds!==void 0&&(k(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:u,
dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:
e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",
params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=U.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="rememberSeconds"||r==="onBinding")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.rememberSeconds!==void 0&&(k(t.rememberSeconds,{instancePath:a+"/rememberSeconds",parentData:t,parentDataProperty:"rememberSeconds",rootData:u,
dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.onBinding!==void 0&&typeof t.onBinding!="boolean"){let r={instancePath:a+"/onBinding",
schemaPath:"#/properties/onBinding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rs={type:"object",additionalProperties:!1,properties:{rpId:{type:"string",minLength:1,maxLength:253},rpName:{type:"string",minLength:1,maxLength:100},
origins:{type:"array",items:{type:"string",minLength:1,maxLength:300}},timeoutSeconds:{type:"integer",minimum:1},userVerification:{enum:["required","preferred",
"discouraged"]}},$id:"passkeyPolicy"};function z(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="rpId"||r==="rp\
Name"||r==="origins"||r==="timeoutSeconds"||r==="userVerification")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.rpId!==void 0){let r=t.rpId;if(typeof r=="string"){if(y(r)>
253){let s={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/maxLength",keyword:"maxLength",params:{bounds:[1,253]},message:"must NOT have more than 253 cha\
racters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/minLength",keyword:"minLength",params:{bounds:[1,253]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/rpId",schemaPath:"#/properties/rpId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.rpName!==void 0){let r=t.rpName;if(typeof r=="string"){if(y(r)>100){let s={
instancePath:a+"/rpName",schemaPath:"#/properties/rpName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};
e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/rpName",schemaPath:"#/properties/rpName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/rpName",schemaPath:"#/properties/rpName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.origins!==void 0){let r=t.origins;if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++){let m=r[n];if(typeof m=="string"){if(y(m)>300){let o={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",
params:{bounds:[1,300]},message:"must NOT have more than 300 characters"};e===null?e=[o]:e.push(o),i++}if(y(m)<1){let o={instancePath:a+"/origins/"+n,schemaPath:"\
#/properties/origins/items/minLength",keyword:"minLength",params:{bounds:[1,300]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),i++}}}else{let s={instancePath:a+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.timeoutSeconds!==void 0){let r=t.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/time\
outSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{bounds:[
1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.userVerification!==void 0){let r=t.userVerification;if(!(r==="required"||r==="preferred"||r==="di\
scouraged")){let s={instancePath:a+"/userVerification",schemaPath:"#/properties/userVerification/enum",keyword:"enum",params:{allowedValues:rs.properties.userVerification.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"\
object",additionalProperties:!1,properties:{identityTypes:{type:"array",uniqueItems:!0,items:{$ref:"banking.identityType"}},channels:{type:"object",additionalProperties:!1,
properties:{SMS:{type:"boolean"},AUTHY:{type:"boolean"},BIOMETRIC:{type:"boolean"}}},passwordsFor:{type:"array",uniqueItems:!0,items:{$ref:"banking.credentialTy\
pe"}},passcodeDigits:{type:"integer",minimum:4,maximum:12},passcodeForPush:{type:"boolean"},oneIdentityForReset:{type:"boolean"},multiIdentity:{type:"boolean"},
refuseSamePerson:{type:"boolean"},enrolment:{type:"object",additionalProperties:!1,properties:{maxStarts:{type:"integer",minimum:1},types:{type:"array",uniqueItems:!0,
items:{$ref:"banking.credentialType"}}}},providerLogoutUrl:{type:"string",format:"uri",maxLength:2048},callingCodes:{type:"array",uniqueItems:!0,items:{type:"st\
ring",pattern:"^\\+[1-9][0-9]{0,5}$"}},profiles:{type:"object",propertyNames:{pattern:"^[0-9]{1,20}$"},additionalProperties:{$ref:"banking.profile"}},countries:{
type:"array",uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}$"}},refusedEmailDomains:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},companyTypes:{
type:"array",uniqueItems:!0,items:{$ref:"banking.companyType"}},companies:{type:"object",additionalProperties:{enum:["known","unknown","lookup-failed"]}}},$id:"\
banking.programme"},ss={enum:["CONSUMER","CORPORATE"],$id:"banking.identityType"};function se(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t==="CONSUMER"||t==="CORPORATE")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ss.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return se.errors=e,i===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};var ts={enum:["ROOT","USER"],$id:"banking.credentialType"};function W(t,{instancePath:a="",
parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),!(t==="ROOT"||t==="USER")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var xr=new RegExp("^[A-Z]{3}$","u");function he(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=he.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="type"||r==="in\
active"||r==="currencies"||r==="feeGroups"||r==="violatesPaymentModel")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0&&(se(t.type,{instancePath:a+"/type",
parentData:t,parentDataProperty:"type",rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)),t.inactive!==void 0&&typeof t.inactive!=
"boolean"){let r={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.currencies!==void 0){let r=t.currencies;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(typeof l=="string"){if(!xr.
test(l)){let c={instancePath:a+"/currencies/"+o,schemaPath:"#/properties/currencies/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must\
 match pattern "^[A-Z]{3}$"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/currencies/"+o,schemaPath:"#/properties/currencies/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];if(typeof l=="strin\
g"){if(typeof o[l]=="number"){m=o[l];let c={instancePath:a+"/currencies",schemaPath:"#/properties/currencies/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},
message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=n}}}}else{let s={instancePath:a+"/curr\
encies",schemaPath:"#/properties/currencies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.feeGroups!==void 0){
let r=t.feeGroups;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(typeof l=="string"){if(y(l)>50){let c={instancePath:a+"/feeGroups/"+o,schemaPath:"\
#/properties/feeGroups/items/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[c]:e.push(c),i++}
if(y(l)<1){let c={instancePath:a+"/feeGroups/"+o,schemaPath:"#/properties/feeGroups/items/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NO\
T have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/feeGroups/"+o,schemaPath:"#/properties/feeGroups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];if(typeof l=="strin\
g"){if(typeof o[l]=="number"){m=o[l];let c={instancePath:a+"/feeGroups",schemaPath:"#/properties/feeGroups/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=n}}}}else{let s={instancePath:a+"/feeGroups",schemaPath:"\
#/properties/feeGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.violatesPaymentModel!==void 0&&typeof t.
violatesPaymentModel!="boolean"){let r={instancePath:a+"/violatesPaymentModel",schemaPath:"#/properties/violatesPaymentModel/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is={enum:["SOLE_TRADER","LLC",
"PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"],$id:"banking.companyType"};function te(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t==="SOLE_TRADER"||t===
"LLC"||t==="PUBLIC_LIMITED_COMPANY"||t==="LIMITED_LIABILITY_PARTNERSHIP"||t==="NON_PROFIT_ORGANISATION")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:is.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={dynamicProps:!1,
dynamicItems:!1};var Pr=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,as=new RegExp("^\\+[1-9][0-9]{0,5}$","u"),ns=new RegExp("^[0-9]{1,20}$","u"),oe=new RegExp("^[A-\
Z]{2}$","u");function ge(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ge.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call($r.properties,s)){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.identityTypes!==void 0){let s=t.identityTypes;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)se(s[l],{instancePath:a+"/identityTypes/"+l,parentData:s,
parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),i=e.length);let m=s.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(L(
s[m],s[o])){let l={instancePath:a+"/identityTypes",schemaPath:"#/properties/identityTypes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT \
have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/identityTypes",schemaPath:"#\
/properties/identityTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.channels!==void 0){let s=t.channels;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="SMS"||n==="AUTHY"||n==="BIOMETRIC")){let m={instancePath:a+"/channels",schemaPath:"#/prope\
rties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[m]:
e.push(m),i++}if(s.SMS!==void 0&&typeof s.SMS!="boolean"){let n={instancePath:a+"/channels/SMS",schemaPath:"#/properties/channels/properties/SMS/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(s.AUTHY!==void 0&&typeof s.AUTHY!="boolean"){let n={instancePath:a+"/ch\
annels/AUTHY",schemaPath:"#/properties/channels/properties/AUTHY/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),
i++}if(s.BIOMETRIC!==void 0&&typeof s.BIOMETRIC!="boolean"){let n={instancePath:a+"/channels/BIOMETRIC",schemaPath:"#/properties/channels/properties/BIOMETRIC/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/channels",schemaPath:"#/proper\
ties/channels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.passwordsFor!==void 0){let s=t.passwordsFor;
if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)W(s[l],{instancePath:a+"/passwordsFor/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length);let m=s.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(L(s[m],s[o])){let l={instancePath:a+"/passwordsFor",schemaPath:"\
#/properties/passwordsFor/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};
e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/passwordsFor",schemaPath:"#/properties/passwordsFor/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.passcodeDigits!==void 0){let s=t.passcodeDigits;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)){if(s>12||isNaN(s)){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/\
maximum",keyword:"maximum",params:{bounds:[4,12]},message:"must be <= 12"};e===null?e=[n]:e.push(n),i++}if(s<4||isNaN(s)){let n={instancePath:a+"/passcodeDigits",
schemaPath:"#/properties/passcodeDigits/minimum",keyword:"minimum",params:{bounds:[4,12]},message:"must be >= 4"};e===null?e=[n]:e.push(n),i++}}}if(t.passcodeForPush!==
void 0&&typeof t.passcodeForPush!="boolean"){let s={instancePath:a+"/passcodeForPush",schemaPath:"#/properties/passcodeForPush/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.oneIdentityForReset!==void 0&&typeof t.oneIdentityForReset!="boolean"){let s={instancePath:a+
"/oneIdentityForReset",schemaPath:"#/properties/oneIdentityForReset/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),i++}if(t.multiIdentity!==void 0&&typeof t.multiIdentity!="boolean"){let s={instancePath:a+"/multiIdentity",schemaPath:"#/properties/multiIdentity/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.refuseSamePerson!==void 0&&typeof t.refuseSamePerson!="boolean"){let s={
instancePath:a+"/refuseSamePerson",schemaPath:"#/properties/refuseSamePerson/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),i++}if(t.enrolment!==void 0){let s=t.enrolment;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="maxStarts"||n==="types")){let m={
instancePath:a+"/enrolment",schemaPath:"#/properties/enrolment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must \
NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(s.maxStarts!==void 0){let n=s.maxStarts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let m={instancePath:a+"/enrolment/maxStarts",schemaPath:"#/properties/enrolment/properties/maxStarts/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[m]:e.push(m),i++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let m={instancePath:a+"/enrolment/maxStarts",schemaPath:"#/proper\
ties/enrolment/properties/maxStarts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}if(s.types!==void 0){let n=s.
types;if(Array.isArray(n)){let m=n.length;for(let c=0;c<m;c++)W(n[c],{instancePath:a+"/enrolment/types/"+c,parentData:n,parentDataProperty:c,rootData:u,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length);let o=n.length,l;if(o>1){e:for(;o--;)for(l=o;l--;)if(L(n[o],n[l])){let c={instancePath:a+"/enrolment/types",
schemaPath:"#/properties/enrolment/properties/types/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l},message:"must NOT have duplicate items (items ## "+l+" a\
nd "+o+" are identical)"};e===null?e=[c]:e.push(c),i++;break e}}}else{let m={instancePath:a+"/enrolment/types",schemaPath:"#/properties/enrolment/properties/typ\
es/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}}else{let n={instancePath:a+"/enrolment",schemaPath:"#/prop\
erties/enrolment/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providerLogoutUrl!==void 0){let s=t.providerLogoutUrl;
if(typeof s=="string"){if(y(s)>2048){let n={instancePath:a+"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/maxLength",keyword:"maxLength",params:{
bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!Pr.test(s)){let n={instancePath:a+"/providerLogoutUrl",schemaPath:"\
#/properties/providerLogoutUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(t.callingCodes!==void 0){let s=t.callingCodes;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(typeof c=="string"){if(!as.test(c)){let d={
instancePath:a+"/callingCodes/"+l,schemaPath:"#/properties/callingCodes/items/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{0,5}$"},message:'must m\
atch pattern "^\\+[1-9][0-9]{0,5}$"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/callingCodes/"+l,schemaPath:"#/properties/callingCodes/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){let l={};for(;m--;){let c=s[m];if(typeof c==
"string"){if(typeof l[c]=="number"){o=l[c];let d={instancePath:a+"/callingCodes",schemaPath:"#/properties/callingCodes/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[d]:e.push(d),i++;break}l[c]=m}}}}else{let n={instancePath:a+
"/callingCodes",schemaPath:"#/properties/callingCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.profiles!==
void 0){let s=t.profiles;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s){let m=i;if(typeof n=="string"&&!ns.test(n)){let o={instancePath:a+"/profil\
es",schemaPath:"#/properties/profiles/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,20}$"},message:'must match pattern "^[0-9]{1,20}$"',propertyName:n};
e===null?e=[o]:e.push(o),i++}var r=m===i;if(!r){let o={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{
propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s)he(s[n],{instancePath:a+"/profiles/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),i=e.length)}else{let n={instancePath:a+"/\
profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.countries!==
void 0){let s=t.countries;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(typeof c=="string"){if(!oe.test(c)){let d={instancePath:a+"/cou\
ntries/"+l,schemaPath:"#/properties/countries/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?
e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/countries/"+l,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){let l={};for(;m--;){let c=s[m];if(typeof c=="string"){if(typeof l[c]=="number"){o=l[c];let d={
instancePath:a+"/countries",schemaPath:"#/properties/countries/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items\
 ## "+o+" and "+m+" are identical)"};e===null?e=[d]:e.push(d),i++;break}l[c]=m}}}}else{let n={instancePath:a+"/countries",schemaPath:"#/properties/countries/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.refusedEmailDomains!==void 0){let s=t.refusedEmailDomains;if(Array.
isArray(s)){let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(typeof c=="string"){if(y(c)<1){let d={instancePath:a+"/refusedEmailDomains/"+l,schemaPath:"#/prope\
rties/refusedEmailDomains/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:a+"/refusedEmailDomains/"+l,schemaPath:"#/properties/refusedEmailDomains/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){let l={};for(;m--;){let c=s[m];if(typeof c=="string"){if(typeof l[c]=="number"){o=l[c];let d={instancePath:a+
"/refusedEmailDomains",schemaPath:"#/properties/refusedEmailDomains/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (\
items ## "+o+" and "+m+" are identical)"};e===null?e=[d]:e.push(d),i++;break}l[c]=m}}}}else{let n={instancePath:a+"/refusedEmailDomains",schemaPath:"#/propertie\
s/refusedEmailDomains/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.companyTypes!==void 0){let s=t.companyTypes;
if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)te(s[l],{instancePath:a+"/companyTypes/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||
(e=e===null?te.errors:e.concat(te.errors),i=e.length);let m=s.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(L(s[m],s[o])){let l={instancePath:a+"/companyTypes",schemaPath:"\
#/properties/companyTypes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};
e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/companyTypes",schemaPath:"#/properties/companyTypes/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.companies!==void 0){let s=t.companies;if(s&&typeof s=="object"&&!Array.isArray(s))for(let n in s){let m=s[n];
if(!(m==="known"||m==="unknown"||m==="lookup-failed")){let o={instancePath:a+"/companies/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/com\
panies/additionalProperties/enum",keyword:"enum",params:{allowedValues:$r.properties.companies.additionalProperties.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[o]:e.push(o),i++}}else{let n={instancePath:a+"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os=new RegExp("^https?://(localho\
st|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$","u"),Br=new RegExp("^[!-~]+$","u");function be(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!j.call(dr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(q(t.code,{instancePath:a+"/code",parentData:t,
parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.password!==void 0&&(O(t.password,{instancePath:a+
"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.lockout!==void 0&&(S(
t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),
t.session!==void 0&&(T(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||(e=e===null?T.errors:e.concat(
T.errors),i=e.length)),t.token!==void 0&&($(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||(e=e===null?
$.errors:e.concat($.errors),i=e.length)),t.totp!==void 0&&(E(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.deletion!==void 0&&(C(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.rateLimit!==void 0&&(F(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.age!==void 0&&(V(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:
e.concat(V.errors),i=e.length)),t.approval!==void 0&&(R(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.stepUp!==void 0&&(U(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.passkey!==void 0&&(z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[r]:e.push(r),i++}if(t.profile!==void 0){let r=t.profile;if(!(r==="seed"||r==="current")){let s={instancePath:a+"/profile",schemaPath:"#/prop\
erties/profile/enum",keyword:"enum",params:{allowedValues:dr.properties.profile.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(t.errorCodes!==void 0){let r=t.errorCodes;if(!(r==="seed"||r==="current")){let s={instancePath:a+"/errorCodes",schemaPath:"#/properties/errorCodes/en\
um",keyword:"enum",params:{allowedValues:dr.properties.errorCodes.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
tokenMode!==void 0){let r=t.tokenMode;if(!(r==="direct"||r==="exchange")){let s={instancePath:a+"/tokenMode",schemaPath:"#/properties/tokenMode/enum",keyword:"e\
num",params:{allowedValues:dr.properties.tokenMode.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.reissueLimitStatus!==
void 0){let r=t.reissueLimitStatus;if(!(r===400||r===409)){let s={instancePath:a+"/reissueLimitStatus",schemaPath:"#/properties/reissueLimitStatus/enum",keyword:"\
enum",params:{allowedValues:dr.properties.reissueLimitStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.gatePasswordUpdate!==
void 0&&typeof t.gatePasswordUpdate!="boolean"){let r={instancePath:a+"/gatePasswordUpdate",schemaPath:"#/properties/gatePasswordUpdate/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.lenientChannelCase!==void 0&&typeof t.lenientChannelCase!="boolean"){let r={instancePath:a+
"/lenientChannelCase",schemaPath:"#/properties/lenientChannelCase/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.idempotency!==void 0){let r=t.idempotency;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="retentionSeconds"){let n={instancePath:a+
"/idempotency",schemaPath:"#/properties/idempotency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[n]:e.push(n),i++}if(r.retentionSeconds!==void 0){let s=r.retentionSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:a+"/idempotency/retentionSeconds",schemaPath:"#/properties/idempotency/properties/retentionSeconds/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:a+"/idempotency/retent\
ionSeconds",schemaPath:"#/properties/idempotency/properties/retentionSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[
n]:e.push(n),i++}}}else{let s={instancePath:a+"/idempotency",schemaPath:"#/properties/idempotency/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),i++}}if(t.webhook!==void 0){let r=t.webhook;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="url"||s==="ke\
y")){let n={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!os.test(s)){let n={instancePath:a+"\
/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0\
-9]{1,5})?(/[!-~]*)?$"},message:'must match pattern "^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"'};e===null?e=[n]:e.push(n),
i++}}else{let n={instancePath:a+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),i++}}if(r.key!==void 0){let s=r.key;if(typeof s=="string"){if(y(s)>255){let n={instancePath:a+"/webhook/key",schemaPath:"#/propert\
ies/webhook/properties/key/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),i++}
if(y(s)<1){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}if(!Br.test(s)){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/prope\
rties/key/pattern",keyword:"pattern",params:{pattern:"^[!-~]+$"},message:'must match pattern "^[!-~]+$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/webhook/key",schemaPath:"#/properties/webhook/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{
let s={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}t.programme!==void 0&&(ge(t.programme,{instancePath:a+"/programme",parentData:t,parentDataProperty:"programme",rootData:u,dynamicAnchors:f})||(e=e===null?ge.
errors:e.concat(ge.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function D(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=D.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(y(t)>63){let r={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}if(!ps.test(t)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return D.
errors=e,i===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Pe.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="key"||r==="restricted")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.key!==void 0){let r=t.key;if(typeof r=="string"){if(y(r)>255){let s={instancePath:a+"/key",schemaPath:"#/properties/key/\
maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+
"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}if(!Br.test(r)){let s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^[!-~]+$"},message:'must match patt\
ern "^[!-~]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.restricted!==void 0&&typeof t.restricted!="boolean"){let r={instancePath:a+"/restricted",schemaPath:"#/prope\
rties/restricted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ls={type:"object",additionalProperties:!1,required:["name","surname","email","identities"],properties:{name:{type:"string",minLength:1,maxLength:50},
surname:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{$ref:"bank\
ing.mobile"},mobileVerified:{type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{type:"\
boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},factors:{
type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},createdAt:{
$ref:"banking.moment"},address:{$ref:"banking.address"},occupation:{type:"string",minLength:1,maxLength:50},nationality:{type:"string",pattern:"^[A-Z]{2}$"},placeOfBirth:{
type:"string",minLength:1,maxLength:50},approved:{type:"boolean",default:!1},identities:{type:"array",minItems:1,items:{$ref:"banking.identity"}}},$id:"banking.\
rootUser"},le=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
yr=hr.date;var ms=new RegExp("^\\+[1-9][0-9]{0,4}$","u"),us=new RegExp("^[0-9]{4,14}$","u");function ie(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.countryCode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryCode"},message:"must have requir\
ed property 'countryCode'"};e===null?e=[r]:e.push(r),i++}if(t.number===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
number"},message:"must have required property 'number'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="countryCode"||r==="number")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.countryCode!==void 0){let r=t.countryCode;if(typeof r=="string"){if(!ms.test(r)){let s={instancePath:a+"/countryCode",schemaPath:"#/properties/\
countryCode/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{0,4}$"},message:'must match pattern "^\\+[1-9][0-9]{0,4}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.number!==void 0){let r=t.number;if(typeof r=="string"){if(!us.test(r)){let s={instancePath:a+"/number",schemaPath:"#/properties/number/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4,14}$"},message:'must match pattern "^[0-9]{4,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/numb\
er",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=N.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!pe(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Er={type:"object",additionalProperties:!1,
required:["channel"],properties:{channel:{enum:["SMS","AUTHY","BIOMETRIC"]},status:{enum:["PENDING_VERIFICATION","ACTIVE","INACTIVE"],default:"ACTIVE"}},$id:"ba\
nking.factor"};function ae(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ae.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.channel===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="cha\
nnel"||r==="status")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.channel!==void 0){let r=t.channel;if(!(r==="SMS"||r==="AUTHY"||r==="BIOMETRIC")){let s={instancePath:a+
"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Er.properties.channel.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PENDING_VERIFICATION"||r==="ACTIVE"||r==="INACTIVE")){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Er.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.addressLine1===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"addressLine1"},message:"must have required property 'addressLine1'"};e===null?e=[r]:e.push(r),i++}if(t.city===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"city"},message:"must have required property 'city'"};e===null?e=[r]:e.push(r),
i++}if(t.postCode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postCode"},message:"must have required pro\
perty 'postCode'"};e===null?e=[r]:e.push(r),i++}if(t.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="addressLine1"||r==="city"||r==="postCode"||r===
"country")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additi\
onal properties"};e===null?e=[s]:e.push(s),i++}if(t.addressLine1!==void 0){let r=t.addressLine1;if(typeof r=="string"){if(y(r)>150){let s={instancePath:a+"/addr\
essLine1",schemaPath:"#/properties/addressLine1/maxLength",keyword:"maxLength",params:{bounds:[1,150]},message:"must NOT have more than 150 characters"};e===null?
e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/minLength",keyword:"minLength",params:{bounds:[1,150]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(y(
r)>50){let s={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 cha\
racters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.postCode!==void 0){let r=t.postCode;if(typeof r=="string"){if(y(r)>15){
let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{bounds:[1,15]},message:"must NOT have more than 15 ch\
aracters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/minLength",keyword:"minLength",params:{bounds:[
1,15]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==void 0){let r=t.country;if(typeof r=="string"){
if(!oe.test(r)){let s={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match p\
attern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr={type:"object",additionalProperties:!1,
properties:{id:{$ref:"banking.id"},profileId:{$ref:"banking.id"},ipAddress:{type:"string",minLength:5,maxLength:45,default:"203.0.113.7"},acceptedTerms:{type:"b\
oolean",default:!0},baseCurrency:{type:"string",pattern:"^[A-Z]{3}$"},tag:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,50}$"},feeGroup:{type:"string",minLength:1,maxLength:50},
sourceOfFunds:{type:"string",minLength:1,maxLength:50},sourceOfFundsOther:{type:"string",minLength:1,maxLength:100},company:{$ref:"banking.company"},companyPosition:{
enum:["DIRECTOR","AUTHORISED_REPRESENTATIVE"],default:"DIRECTOR"},createdAt:{$ref:"banking.moment"},users:{type:"array",items:{$ref:"banking.user"}}},$id:"banki\
ng.identity"};var fs=new RegExp("^[1-9][0-9]{0,19}$","u");function G(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,
p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!fs.test(t)){let r={instancePath:a,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,19}$"},message:'must match pattern "^[1-9][0-9]{0,19}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.countryOfRegistration===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryOfRegistration"},message:"must have required property '\
countryOfRegistration'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="type"||r==="countryOfRegistration"||r==="registrationNumber"||r==="bu\
sinessAddress"||r==="registeredAddress"||r==="incorporatedOn")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(y(r)>
100){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 cha\
racters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0&&(te(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:u,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)),t.countryOfRegistration!==void 0){let r=t.countryOfRegistration;if(typeof r==
"string"){if(!oe.test(r)){let s={instancePath:a+"/countryOfRegistration",schemaPath:"#/properties/countryOfRegistration/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/countryOfRegistration",schemaPath:"#/properti\
es/countryOfRegistration/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.registrationNumber!==void 0){let r=t.
registrationNumber;if(typeof r=="string"){if(y(r)>20){let s={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/maxLength",keyword:"\
maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/registrationN\
umber",schemaPath:"#/properties/registrationNumber/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.businessAddress!==void 0&&(_(t.businessAddress,{instancePath:a+"/businessAddress",parentData:t,parentDataProperty:"\
businessAddress",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.registeredAddress!==void 0&&(_(t.registeredAddress,{instancePath:a+
"/registeredAddress",parentData:t,parentDataProperty:"registeredAddress",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.incorporatedOn!==
void 0){let r=t.incorporatedOn;if(typeof r=="string"){if(!yr(r)){let s={instancePath:a+"/incorporatedOn",schemaPath:"#/properties/incorporatedOn/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/incorporatedOn",schemaPath:"#/prop\
erties/incorporatedOn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var cs={type:"object",additionalProperties:!1,required:["name","surname","email"],properties:{id:{$ref:"banking.id"},name:{type:"string",minLength:1,
maxLength:50},surname:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{
$ref:"banking.mobile"},mobileVerified:{type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{
type:"boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},
factors:{type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},
createdAt:{$ref:"banking.moment"}},$id:"banking.user"};function we(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=we.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),i++}if(t.surname===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surname"},message:"must have requir\
ed property 'surname'"};e===null?e=[r]:e.push(r),i++}if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!j.call(cs.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0&&(G(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.
length)),t.name!==void 0){let r=t.name;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/name",schemaPath:"#\
/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surname!==
void 0){let r=t.surname;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{
bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/surname",schemaPath:"#/propertie\
s/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){
let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,
254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!le.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/ema\
il/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!=
"boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(t.mobile!==void 0&&(ie(t.mobile,{instancePath:a+"/mobile",parentData:t,parentDataProperty:"mobile",rootData:u,dynamicAnchors:f})||
(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),t.mobileVerified!==void 0&&typeof t.mobileVerified!="boolean"){let r={instancePath:a+"/mobileVerified",schemaPath:"\
#/properties/mobileVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.dateOfBirth!==void 0){let r=t.
dateOfBirth;if(typeof r=="string"){if(!yr(r)){let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(y(r)>100){
let s={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 \
characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!=
"boolean"){let r={instancePath:a+"/passwordExpired",schemaPath:"#/properties/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[r]:e.push(r),i++}if(t.passwordChangedAt!==void 0&&(N(t.passwordChangedAt,{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"\
passwordChangedAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.previousPasswords!==void 0){let r=t.previousPasswords;if(Array.
isArray(r)){if(r.length>24){let n={instancePath:a+"/previousPasswords",schemaPath:"#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,
24]},message:"must NOT have more than 24 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(typeof m=="string"){if(y(m)>100){
let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"m\
ust NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(y(m)<1){let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousP\
asswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/previousPasswords",schemaPath:"#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.factors!==void 0){let r=t.factors;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ae(r[n],{instancePath:a+
"/factors/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{let s={instancePath:a+
"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.lastSteppedUpAt!==
void 0&&(N(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,parentDataProperty:"lastSteppedUpAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:
e.concat(N.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="boolean"){let r={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let r={instancePath:a+
"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.createdAt!==
void 0&&(N(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return we.
errors=e,i===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ds=new RegExp("^[a-zA-Z0-9_-]{1,50}$","u");function ve(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Cr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&(G(t.id,{instancePath:a+
"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),t.profileId!==void 0&&(G(t.profileId,
{instancePath:a+"/profileId",parentData:t,parentDataProperty:"profileId",rootData:u,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),t.ipAddress!==
void 0){let r=t.ipAddress;if(typeof r=="string"){if(y(r)>45){let s={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/maxLength",keyword:"maxLength",
params:{bounds:[5,45]},message:"must NOT have more than 45 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<5){let s={instancePath:a+"/ipAddress",schemaPath:"#\
/properties/ipAddress/minLength",keyword:"minLength",params:{bounds:[5,45]},message:"must NOT have fewer than 5 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.acceptedTerms!==void 0&&typeof t.acceptedTerms!="boolean"){let r={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.baseCurrency!==void 0){let r=t.baseCurrency;if(typeof r=="string"){if(!xr.
test(r)){let s={instancePath:a+"/baseCurrency",schemaPath:"#/properties/baseCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must matc\
h pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/baseCurrency",schemaPath:"#/properties/baseCurrency/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.tag!==void 0){let r=t.tag;if(typeof r=="string"){if(!ds.test(r)){let s={instancePath:a+
"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,50}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,50}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.feeGroup!==void 0){let r=t.feeGroup;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/feeGroup",schemaPath:"#/properties\
/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={
instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 character\
s"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sourceOfFunds!==void 0){let r=t.sourceOfFunds;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/sou\
rceOfFunds",schemaPath:"#/properties/sourceOfFunds/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?
e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFund\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sourceOfFundsOther!==void 0){let r=t.sourceOfFundsOther;
if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"\
#/properties/sourceOfFundsOther/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}if(t.company!==void 0&&(ke(t.company,{instancePath:a+"/company",parentData:t,parentDataProperty:"company",rootData:u,dynamicAnchors:f})||
(e=e===null?ke.errors:e.concat(ke.errors),i=e.length)),t.companyPosition!==void 0){let r=t.companyPosition;if(!(r==="DIRECTOR"||r==="AUTHORISED_REPRESENTATIVE")){
let s={instancePath:a+"/companyPosition",schemaPath:"#/properties/companyPosition/enum",keyword:"enum",params:{allowedValues:Cr.properties.companyPosition.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.createdAt!==void 0&&(N(t.createdAt,{instancePath:a+"/createdAt",parentData:t,
parentDataProperty:"createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.users!==void 0){let r=t.users;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)we(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?we.errors:
e.concat(we.errors),i=e.length)}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requi\
red property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.surname===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.identities===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"identities"},message:"must have required property 'identities'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!j.call(ls.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(
s),i++}if(y(r)<1){let s={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surname!==void 0){let r=t.surname;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/surnam\
e",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(
s),i++}if(y(r)<1){let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={instancePath:a+"/\
email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.
push(s),i++}if(!le.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match f\
ormat "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.mobile!==void 0&&(ie(t.mobile,
{instancePath:a+"/mobile",parentData:t,parentDataProperty:"mobile",rootData:u,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),t.mobileVerified!==
void 0&&typeof t.mobileVerified!="boolean"){let r={instancePath:a+"/mobileVerified",schemaPath:"#/properties/mobileVerified/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.dateOfBirth!==void 0){let r=t.dateOfBirth;if(typeof r=="string"){if(!yr(r)){let s={instancePath:a+
"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/password",schemaPath:"#/properties/pas\
sword/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+
"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!="boolean"){let r={instancePath:a+"/passwordExpired",schemaPath:"#/propert\
ies/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.passwordChangedAt!==void 0&&(N(t.passwordChangedAt,
{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"passwordChangedAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),
i=e.length)),t.previousPasswords!==void 0){let r=t.previousPasswords;if(Array.isArray(r)){if(r.length>24){let n={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,24]},message:"must NOT have more than 24 items"};e===null?e=[n]:e.push(n),i++}let s=r.
length;for(let n=0;n<s;n++){let m=r[n];if(typeof m=="string"){if(y(m)>100){let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswo\
rds/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(y(m)<1){let o={
instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.factors!==void 0){let r=t.
factors;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ae(r[n],{instancePath:a+"/factors/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||
(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{let s={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.lastSteppedUpAt!==void 0&&(N(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,
parentDataProperty:"lastSteppedUpAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="bo\
olean"){let r={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let r={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0&&(N(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"\
createdAt",rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.address!==void 0&&(_(t.address,{instancePath:a+"/address",parentData:t,
parentDataProperty:"address",rootData:u,dynamicAnchors:f})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.occupation!==void 0){let r=t.occupation;if(typeof r==
"string"){if(y(r)>50){let s={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"mus\
t NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/minLength",
keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/occupatio\
n",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.nationality!==void 0){
let r=t.nationality;if(typeof r=="string"){if(!oe.test(r)){let s={instancePath:a+"/nationality",schemaPath:"#/properties/nationality/pattern",keyword:"pattern",
params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/nationality",schemaPath:"#/p\
roperties/nationality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.placeOfBirth!==void 0){let r=t.placeOfBirth;
if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"maxLength",params:{bounds:[1,
50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/pla\
ceOfBirth/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.approved!==
void 0&&typeof t.approved!="boolean"){let r={instancePath:a+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.identities!==void 0){let r=t.identities;if(Array.isArray(r)){if(r.length<1){let n={instancePath:a+"/identiti\
es",schemaPath:"#/properties/identities/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}
let s=r.length;for(let n=0;n<s;n++)ve(r[n],{instancePath:a+"/identities/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ve.errors:
e.concat(ve.errors),i=e.length)}else{let s={instancePath:a+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!(r==="apiKeys"||r==="rootUsers")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiKeys!==void 0){let r=t.apiKeys;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)Pe(r[n],{instancePath:a+"/apiKeys/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Pe.errors:
e.concat(Pe.errors),i=e.length)}else{let s={instancePath:a+"/apiKeys",schemaPath:"#/properties/apiKeys/type",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[s]:e.push(s),i++}}if(t.rootUsers!==void 0){let r=t.rootUsers;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Ne(r[n],{instancePath:a+
"/rootUsers/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Ne.errors:e.concat(Ne.errors),i=e.length)}else{let s={instancePath:a+
"/rootUsers",schemaPath:"#/properties/rootUsers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ys={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"\
lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPo\
licy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{
type:"boolean"},errorsAs200ForXhr:{type:"boolean"},sottSkewSeconds:{$ref:"ciam.seconds"},tenantDefaults:{$ref:"ciam.settings"},tenants:{type:"object",additionalProperties:{
$ref:"ciam.settings"}}},$id:"ciam.policy"};function I(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};
var Fr={type:"object",additionalProperties:!1,properties:{apiKey:{$ref:"ciam.guid"},apiSecret:{$ref:"ciam.guid"},disabledOperations:{type:"array",uniqueItems:!0,
items:{$ref:"ciam.name"}},registration:{$ref:"ciam.registration"},login:{$ref:"ciam.login"},lockoutType:{enum:["Suspend","Captcha","SecurityQuestion","Block"]},
sessions:{$ref:"ciam.sessions"},secondFactor:{$ref:"ciam.secondFactor"},messages:{$ref:"ciam.messages"},securityQuestions:{$ref:"ciam.securityQuestions"},privacyPolicy:{
$ref:"ciam.privacyPolicy"},consent:{$ref:"ciam.consent"},pin:{$ref:"ciam.pin"},passkeys:{$ref:"ciam.passkeys"},social:{$ref:"ciam.social"},customFields:{type:"a\
rray",uniqueItems:!0,items:{$ref:"ciam.name"}},customObjects:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9_-]{1,100}$"},additionalProperties:{type:"object",
additionalProperties:!1,properties:{maxRecords:{type:"integer",minimum:1}}}},risk:{$ref:"ciam.risk"}},$id:"ciam.settings"};var hs=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function J(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!hs.test(t)){let r={
instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pa\
ttern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=v.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(y(t)>100){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,100]},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(y(t)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};var Ar={type:"object",
additionalProperties:!1,properties:{enabled:{type:"boolean"},emailVerification:{enum:["required","optional","disabled"]},verifyBy:{enum:["link","code"]},loginAfterVerification:{
type:"boolean"},verificationMails:{type:"boolean"},phoneVerification:{type:"boolean"},requiredFields:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}},blockedEmails:{
type:"array",uniqueItems:!0,items:{$ref:"ciam.email"}},blockedDomains:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}}},$id:"ciam.registration"};function K(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=K.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(y(t)>254){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),i++}if(!le.test(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{
format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:a="",
parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Ar.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.enabled!==void 0&&typeof t.
enabled!="boolean"){let r={instancePath:a+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(t.emailVerification!==void 0){let r=t.emailVerification;if(!(r==="required"||r==="optional"||r==="disabled")){let s={instancePath:a+
"/emailVerification",schemaPath:"#/properties/emailVerification/enum",keyword:"enum",params:{allowedValues:Ar.properties.emailVerification.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.verifyBy!==void 0){let r=t.verifyBy;if(!(r==="link"||r==="code")){let s={instancePath:a+
"/verifyBy",schemaPath:"#/properties/verifyBy/enum",keyword:"enum",params:{allowedValues:Ar.properties.verifyBy.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[s]:e.push(s),i++}}if(t.loginAfterVerification!==void 0&&typeof t.loginAfterVerification!="boolean"){let r={instancePath:a+"/loginAfterVe\
rification",schemaPath:"#/properties/loginAfterVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}
if(t.verificationMails!==void 0&&typeof t.verificationMails!="boolean"){let r={instancePath:a+"/verificationMails",schemaPath:"#/properties/verificationMails/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phoneVerification!==void 0&&typeof t.phoneVerification!=
"boolean"){let r={instancePath:a+"/phoneVerification",schemaPath:"#/properties/phoneVerification/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)v(r[o],{instancePath:a+
"/requiredFields/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);let n=r.length,m;if(n>
1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",
params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+
"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
blockedEmails!==void 0){let r=t.blockedEmails;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)K(r[o],{instancePath:a+"/blockedEmails/"+o,parentData:r,parentDataProperty:o,
rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length);let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+
"/blockedEmails",schemaPath:"#/properties/blockedEmails/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+
" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/blockedEmails",schemaPath:"#/properties/blockedEmails/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.blockedDomains!==void 0){let r=t.blockedDomains;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)v(r[o],{instancePath:a+"/blockedDomains/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(
v.errors),i=e.length);let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/blockedDomains",schemaPath:"#/properties/blocke\
dDomains/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.
push(o),i++;break e}}}else{let s={instancePath:a+"/blockedDomains",schemaPath:"#/properties/blockedDomains/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={type:"object",additionalProperties:!1,properties:{
identifiers:{type:"array",minItems:1,uniqueItems:!0,items:{enum:["email","phone","username"]}},password:{type:"boolean"},passwordless:{type:"boolean"},smart:{type:"\
boolean"},oneTouch:{type:"boolean"},withoutCallback:{type:"boolean"},afterPasswordReset:{type:"boolean"}},$id:"ciam.login"};function Le(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="identifiers"||r==="password"||r==="passwordless"||r==="smart"||r==="oneTouch"||r==="withoutCallb\
ack"||r==="afterPasswordReset")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.identifiers!==void 0){let r=t.identifiers;if(Array.isArray(r)){if(r.length<1){let o={instancePath:a+
"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:
e.push(o),i++}let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(!(l==="email"||l==="phone"||l==="username")){let c={instancePath:a+"/identifiers/"+o,schemaPath:"\
#/properties/identifiers/items/enum",keyword:"enum",params:{allowedValues:gs.properties.identifiers.items.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/identifiers",schemaPath:"#/proper\
ties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?
e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.password!==void 0&&typeof t.password!="boolean"){let r={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.passwordless!==void 0&&typeof t.passwordless!=
"boolean"){let r={instancePath:a+"/passwordless",schemaPath:"#/properties/passwordless/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(t.smart!==void 0&&typeof t.smart!="boolean"){let r={instancePath:a+"/smart",schemaPath:"#/properties/smart/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.oneTouch!==void 0&&typeof t.oneTouch!="boolean"){let r={instancePath:a+"/oneTouch",
schemaPath:"#/properties/oneTouch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.withoutCallback!==void 0&&
typeof t.withoutCallback!="boolean"){let r={instancePath:a+"/withoutCallback",schemaPath:"#/properties/withoutCallback/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.afterPasswordReset!==void 0&&typeof t.afterPasswordReset!="boolean"){let r={instancePath:a+"/af\
terPasswordReset",schemaPath:"#/properties/afterPasswordReset/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}
Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ie.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="limit"||r==="sliding"||r==="endOnPasswordChange"||r===
"refreshTokens")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[s]:e.push(s),i++}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be \
>= 1"};e===null?e=[s]:e.push(s),i++}}if(t.sliding!==void 0&&typeof t.sliding!="boolean"){let r={instancePath:a+"/sliding",schemaPath:"#/properties/sliding/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.endOnPasswordChange!==void 0&&typeof t.endOnPasswordChange!=
"boolean"){let r={instancePath:a+"/endOnPasswordChange",schemaPath:"#/properties/endOnPasswordChange/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(t.refreshTokens!==void 0&&typeof t.refreshTokens!="boolean"){let r={instancePath:a+"/refreshTokens",schemaPath:"#/p\
roperties/refreshTokens/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bs={type:"object",additionalProperties:!1,properties:{factors:{type:"array",uniqueItems:!0,items:{enum:["authenticator","sms","email","ques\
tion","push","passkey","duo"]}},requiredAnswers:{type:"integer",minimum:1},stepUp:{type:"boolean"},pendingSeconds:{$ref:"ciam.seconds"},stepUpSeconds:{$ref:"cia\
m.seconds"}},$id:"ciam.secondFactor"};function De(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=De.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="factors"||r===
"requiredAnswers"||r==="stepUp"||r==="pendingSeconds"||r==="stepUpSeconds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.factors!==void 0){let r=t.factors;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(!(l==="authenticator"||l==="sms"||l==="email"||l==="question"||l==="push"||l==="passkey"||l==="duo")){
let c={instancePath:a+"/factors/"+o,schemaPath:"#/properties/factors/items/enum",keyword:"enum",params:{allowedValues:bs.properties.factors.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+
"/factors",schemaPath:"#/properties/factors/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+"\
 are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.requiredAnswers!==void 0){let r=t.requiredAnswers;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:a+"/requiredAnswers",schemaPath:"#/properties/requiredAnswers/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/requiredAnswers",schemaPath:"#/properties/requ\
iredAnswers/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.stepUp!==void 0&&typeof t.stepUp!="boolean"){
let r={instancePath:a+"/stepUp",schemaPath:"#/properties/stepUp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}t.pendingSeconds!==void 0&&(I(t.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:u,dynamicAnchors:f})||
(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.stepUpSeconds!==void 0&&(I(t.stepUpSeconds,{instancePath:a+"/stepUpSeconds",parentData:t,parentDataProperty:"\
stepUpSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=new RegExp("^\\+[1-9][0-9]{6,14}$","u");function Y(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=Y.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!wr.test(t)){let r={instancePath:a,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated=
{dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=xe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="sms"||r==="voice"||r==="\
unreachable"||r==="maxMails"||r==="maxSms"||r==="maxTokens"||r==="windowSeconds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.sms!==void 0&&typeof t.sms!="boolean"){
let r={instancePath:a+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
voice!==void 0&&typeof t.voice!="boolean"){let r={instancePath:a+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[r]:e.push(r),i++}if(t.unreachable!==void 0){let r=t.unreachable;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Y(r[o],{instancePath:a+
"/unreachable/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length);let n=r.length,m;if(n>1){
e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/unreachable",schemaPath:"#/properties/unreachable/uniqueItems",keyword:"uniqueItems",params:{i:n,
j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/unrea\
chable",schemaPath:"#/properties/unreachable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.maxMails!==void 0){
let r=t.maxMails;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxMails",schemaPath:"#/properties/maxMails/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"\
/maxMails",schemaPath:"#/properties/maxMails/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxSms!==
void 0){let r=t.maxSms;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxSms",schemaPath:"#/properties/maxSms/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/maxSms",schemaPath:"#/properties/maxSms/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxTokens!==
void 0){let r=t.maxTokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}t.windowSeconds!==
void 0&&(I(t.windowSeconds,{instancePath:a+"/windowSeconds",parentData:t,parentDataProperty:"windowSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:
e.concat(I.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ps=new RegExp("^[0-9a-f]{32}$","u");function H(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=H.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!Ps.test(t)){let r={instancePath:a,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};
function qe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=qe.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="questions"||r==="maxFailures")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.questions!==void 0){let r=t.questions;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.id===void 0){let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[o]:e.push(o),i++}if(m.text===void 0){let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/ques\
tions/items/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[o]:e.push(o),i++}for(let o in m)
if(!(o==="id"||o==="text")){let l={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(m.id!==void 0&&(H(m.id,{instancePath:a+"/questions/"+
n+"/id",parentData:m,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)),m.text!==void 0){let o=m.text;if(typeof o==
"string"){if(y(o)>255){let l={instancePath:a+"/questions/"+n+"/text",schemaPath:"#/properties/questions/items/properties/text/maxLength",keyword:"maxLength",params:{
bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:a+"/questions/"+n+"/text",schemaPath:"\
#/properties/questions/items/properties/text/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),i++}}else{let l={instancePath:a+"/questions/"+n+"/text",schemaPath:"#/properties/questions/items/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}}else{let o={instancePath:a+"/questions/"+n,schemaPath:"#/properties/questions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/questions",schemaPath:"#/properties/questions\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.maxFailures!==void 0){let r=t.maxFailures;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxFailures",schemaPath:"#/\
properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ks={type:"object",additionalProperties:!1,properties:{mode:{enum:["Moderated","Strict"]},versions:{type:"array",items:{type:"object",additionalProperties:!1,
required:["version"],properties:{version:{type:"string",minLength:1,maxLength:50},startsAt:{type:"string",format:"date-time"}}}}},$id:"ciam.privacyPolicy"};function Oe(t,{
instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="mode"||r==="versions")){let s={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.mode!==void 0){
let r=t.mode;if(!(r==="Moderated"||r==="Strict")){let s={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ks.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.versions!==void 0){let r=t.versions;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){let o={instancePath:a+"/versions/"+n,schemaPath:"#/pr\
operties/versions/items/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[o]:e.push(o),
i++}for(let o in m)if(!(o==="version"||o==="startsAt")){let l={instancePath:a+"/versions/"+n,schemaPath:"#/properties/versions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(m.version!==void 0){let o=m.version;
if(typeof o=="string"){if(y(o)>50){let l={instancePath:a+"/versions/"+n+"/version",schemaPath:"#/properties/versions/items/properties/version/maxLength",keyword:"\
maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[l]:e.push(l),i++}if(y(o)<1){let l={instancePath:a+"/versions/"+n+
"/version",schemaPath:"#/properties/versions/items/properties/version/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/versions/"+n+"/version",schemaPath:"#/properties/versions/items/properties/version/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}if(m.startsAt!==void 0){let o=m.startsAt;if(typeof o=="string"){if(!pe(
o)){let l={instancePath:a+"/versions/"+n+"/startsAt",schemaPath:"#/properties/versions/items/properties/startsAt/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/versions/"+n+"/startsAt",schemaPath:"#/properties/vers\
ions/items/properties/startsAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}}else{let o={instancePath:a+"\
/versions/"+n,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{
let s={instancePath:a+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=
e,i===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Se.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="forms"){let s={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.forms!==
void 0){let r=t.forms;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.event===void 0){let o={
instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/required",keyword:"required",params:{missingProperty:"event"},message:"must have required proper\
ty 'event'"};e===null?e=[o]:e.push(o),i++}if(m.options===void 0){let o={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/required",keyword:"requi\
red",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[o]:e.push(o),i++}for(let o in m)if(!(o==="event"||o==="cust\
om"||o==="version"||o==="options")){let l={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(m.event!==void 0&&(v(m.event,{instancePath:a+"/form\
s/"+n+"/event",parentData:m,parentDataProperty:"event",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),m.custom!==void 0&&typeof m.
custom!="boolean"){let o={instancePath:a+"/forms/"+n+"/custom",schemaPath:"#/properties/forms/items/properties/custom/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[o]:e.push(o),i++}if(m.version!==void 0){let o=m.version;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={
instancePath:a+"/forms/"+n+"/version",schemaPath:"#/properties/forms/items/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[l]:e.push(l),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let l={instancePath:a+"/forms/"+n+"/version",schemaPath:"#/properties/fo\
rms/items/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}if(m.options!==void 0){let o=m.
options;if(Array.isArray(o)){if(o.length<1){let c={instancePath:a+"/forms/"+n+"/options",schemaPath:"#/properties/forms/items/properties/options/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),i++}let l=o.length;for(let c=0;c<l;c++){let d=o[c];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.id===void 0){let h={instancePath:a+"/forms/"+n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/req\
uired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[h]:e.push(h),i++}for(let h in d)if(!(h==="id"||h===
"mandatory")){let P={instancePath:a+"/forms/"+n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(d.id!==void 0&&(v(d.id,{instancePath:a+
"/forms/"+n+"/options/"+c+"/id",parentData:d,parentDataProperty:"id",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),d.mandatory!==
void 0&&typeof d.mandatory!="boolean"){let h={instancePath:a+"/forms/"+n+"/options/"+c+"/mandatory",schemaPath:"#/properties/forms/items/properties/options/item\
s/properties/mandatory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/forms/"+
n+"/options/"+c,schemaPath:"#/properties/forms/items/properties/options/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
h]:e.push(h),i++}}}else{let l={instancePath:a+"/forms/"+n+"/options",schemaPath:"#/properties/forms/items/properties/options/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}}else{let o={instancePath:a+"/forms/"+n,schemaPath:"#/properties/forms/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:a+"/forms",schemaPath:"#/properties/forms/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Te.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="enabled"||r==="login"||r==="required"||r==="digits"||
r==="sessionSeconds"||r==="tokenSeconds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:a+"/enabled",
schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.login!==void 0&&typeof t.
login!="boolean"){let r={instancePath:a+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.required!==void 0&&typeof t.required!="boolean"){let r={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.digits!==void 0){let r=t.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>32||isNaN(r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"max\
imum",params:{bounds:[1,32]},message:"must be <= 32"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/di\
gits/minimum",keyword:"minimum",params:{bounds:[1,32]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}t.sessionSeconds!==void 0&&(I(t.sessionSeconds,{instancePath:a+
"/sessionSeconds",parentData:t,parentDataProperty:"sessionSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.tokenSeconds!==
void 0&&(I(t.tokenSeconds,{instancePath:a+"/tokenSeconds",parentData:t,parentDataProperty:"tokenSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(
I.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=$e.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="enabled"||r==="autofill"||r==="rpId"||r==="rpName"||
r==="origins")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"};e===null?e=[s]:e.push(s),i++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:a+"/enabled",schemaPath:"#/properties\
/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.autofill!==void 0&&typeof t.autofill!="boolea\
n"){let r={instancePath:a+"/autofill",schemaPath:"#/properties/autofill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),i++}if(t.rpId!==void 0&&(v(t.rpId,{instancePath:a+"/rpId",parentData:t,parentDataProperty:"rpId",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(
v.errors),i=e.length)),t.rpName!==void 0&&(v(t.rpName,{instancePath:a+"/rpName",parentData:t,parentDataProperty:"rpName",rootData:u,dynamicAnchors:f})||(e=e===null?
v.errors:e.concat(v.errors),i=e.length)),t.origins!==void 0){let r=t.origins;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(typeof l=="s\
tring"){if(!Pr.test(l)){let c={instancePath:a+"/origins/"+o,schemaPath:"#/properties/origins/items/format",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/origins/"+o,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];if(typeof l=="string"){if(typeof o[l]==
"number"){m=o[l];let c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have du\
plicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=n}}}}else{let s={instancePath:a+"/origins",schemaPath:"#/proper\
ties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws={enum:["facebook","google","apple","linkedin","twitter","foursquare","wechat","qq","jwt"],$id:"ciam.provider"};function ne(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t===
"facebook"||t==="google"||t==="apple"||t==="linkedin"||t==="twitter"||t==="foursquare"||t==="wechat"||t==="qq"||t==="jwt")){let r={instancePath:a,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:ws.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}
ne.evaluated={dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=Ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="provi\
ders"||r==="registration"||r==="linking")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.providers!==void 0){let r=t.providers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)ne(r[o],{instancePath:a+"/providers/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length);
let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/uniqueItems",keyword:"u\
niqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={
instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.registration!==void 0&&typeof t.registration!="boolean"){let r={instancePath:a+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.linking!==void 0&&typeof t.linking!="boolean"){let r={instancePath:a+"/linking",schemaPath:"\
#/properties/linking/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ee.errors=e,i===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vr={type:"object",additionalProperties:!1,properties:{watched:{type:"array",uniqueItems:!0,items:{enum:["device","browser","city","country",
"ip"]}},action:{enum:["block","question","mail","sms","refuse","notify"]}},$id:"ciam.risk"};function Ce(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=Ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="watched"||r==="action")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.watched!==void 0){let r=t.watched;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++){let l=r[o];if(!(l==="device"||l==="browser"||l==="city"||l==="country"||l==="ip")){let c={instancePath:a+"/watched/"+o,schemaPath:"#/properties/watched/i\
tems/enum",keyword:"enum",params:{allowedValues:Vr.properties.watched.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),
i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/watched",schemaPath:"#/properties/watched/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={
instancePath:a+"/watched",schemaPath:"#/properties/watched/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
action!==void 0){let r=t.action;if(!(r==="block"||r==="question"||r==="mail"||r==="sms"||r==="refuse"||r==="notify")){let s={instancePath:a+"/action",schemaPath:"\
#/properties/action/enum",keyword:"enum",params:{allowedValues:Vr.properties.action.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.
push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ce.
errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=new RegExp("^[A-Za-z0-9_-]{1,100}$","u");function X(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=X.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!j.call(Fr.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.apiKey!==void 0&&(J(t.apiKey,{instancePath:a+
"/apiKey",parentData:t,parentDataProperty:"apiKey",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),t.apiSecret!==void 0&&(J(
t.apiSecret,{instancePath:a+"/apiSecret",parentData:t,parentDataProperty:"apiSecret",rootData:u,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.
length)),t.disabledOperations!==void 0){let s=t.disabledOperations;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)v(s[l],{instancePath:a+"/disabledOper\
ations/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);let m=s.length,o;if(m>1){e:for(;m--;)
for(o=m;o--;)if(L(s[m],s[o])){let l={instancePath:a+"/disabledOperations",schemaPath:"#/properties/disabledOperations/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/d\
isabledOperations",schemaPath:"#/properties/disabledOperations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}
if(t.registration!==void 0&&(je(t.registration,{instancePath:a+"/registration",parentData:t,parentDataProperty:"registration",rootData:u,dynamicAnchors:f})||(e=
e===null?je.errors:e.concat(je.errors),i=e.length)),t.login!==void 0&&(Le(t.login,{instancePath:a+"/login",parentData:t,parentDataProperty:"login",rootData:u,dynamicAnchors:f})||
(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)),t.lockoutType!==void 0){let s=t.lockoutType;if(!(s==="Suspend"||s==="Captcha"||s==="SecurityQuestion"||s===
"Block")){let n={instancePath:a+"/lockoutType",schemaPath:"#/properties/lockoutType/enum",keyword:"enum",params:{allowedValues:Fr.properties.lockoutType.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.sessions!==void 0&&(Ie(t.sessions,{instancePath:a+"/sessions",parentData:t,parentDataProperty:"\
sessions",rootData:u,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length)),t.secondFactor!==void 0&&(De(t.secondFactor,{instancePath:a+"/se\
condFactor",parentData:t,parentDataProperty:"secondFactor",rootData:u,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)),t.messages!==void 0&&
(xe(t.messages,{instancePath:a+"/messages",parentData:t,parentDataProperty:"messages",rootData:u,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),i=
e.length)),t.securityQuestions!==void 0&&(qe(t.securityQuestions,{instancePath:a+"/securityQuestions",parentData:t,parentDataProperty:"securityQuestions",rootData:u,
dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length)),t.privacyPolicy!==void 0&&(Oe(t.privacyPolicy,{instancePath:a+"/privacyPolicy",parentData:t,
parentDataProperty:"privacyPolicy",rootData:u,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)),t.consent!==void 0&&(Se(t.consent,{instancePath:a+
"/consent",parentData:t,parentDataProperty:"consent",rootData:u,dynamicAnchors:f})||(e=e===null?Se.errors:e.concat(Se.errors),i=e.length)),t.pin!==void 0&&(Te(t.
pin,{instancePath:a+"/pin",parentData:t,parentDataProperty:"pin",rootData:u,dynamicAnchors:f})||(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)),t.passkeys!==
void 0&&($e(t.passkeys,{instancePath:a+"/passkeys",parentData:t,parentDataProperty:"passkeys",rootData:u,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),
i=e.length)),t.social!==void 0&&(Ee(t.social,{instancePath:a+"/social",parentData:t,parentDataProperty:"social",rootData:u,dynamicAnchors:f})||(e=e===null?Ee.errors:
e.concat(Ee.errors),i=e.length)),t.customFields!==void 0){let s=t.customFields;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)v(s[l],{instancePath:a+"/\
customFields/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);let m=s.length,o;if(m>1){e:
for(;m--;)for(o=m;o--;)if(L(s[m],s[o])){let l={instancePath:a+"/customFields",schemaPath:"#/properties/customFields/uniqueItems",keyword:"uniqueItems",params:{i:m,
j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/custo\
mFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.customObjects!==
void 0){let s=t.customObjects;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s){let m=i;if(typeof n=="string"&&!Zr.test(n)){let o={instancePath:a+"/c\
ustomObjects",schemaPath:"#/properties/customObjects/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match patt\
ern "^[A-Za-z0-9_-]{1,100}$"',propertyName:n};e===null?e=[o]:e.push(o),i++}var r=m===i;if(!r){let o={instancePath:a+"/customObjects",schemaPath:"#/properties/cu\
stomObjects/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s){
let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m)if(o!=="maxRecords"){let l={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/customObjects/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(m.maxRecords!==void 0){let o=m.maxRecords;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let l={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxRecords",schemaPath:"#/properties/customObjects/additionalProperties/\
properties/maxRecords/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o))){let l={instancePath:a+"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxRecords",schemaPath:"#/properties/customObjects/additionalPr\
operties/properties/maxRecords/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}}else{let o={instancePath:a+
"/customObjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customObjects/additionalProperties/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+"/customObjects",schemaPath:"#/properties/customObjects/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}t.risk!==void 0&&(Ce(t.risk,{instancePath:a+"/risk",parentData:t,parentDataProperty:"\
risk",rootData:u,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),i=e.length))}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{
instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(ys.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(q(
t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.password!==
void 0&&(O(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),
i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?S.
errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(T(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.token!==void 0&&($(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||
(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.totp!==void 0&&(E(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.deletion!==void 0&&(C(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.rateLimit!==void 0&&(F(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.age!==void 0&&(V(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:
e.concat(V.errors),i=e.length)),t.approval!==void 0&&(R(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.stepUp!==void 0&&(U(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.passkey!==void 0&&(z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[r]:e.push(r),i++}if(t.errorsAs200ForXhr!==void 0&&typeof t.errorsAs200ForXhr!="boolean"){let r={instancePath:a+"/errorsAs200ForXhr",schemaPath:"\
#/properties/errorsAs200ForXhr/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.sottSkewSeconds!==void 0&&
(I(t.sottSkewSeconds,{instancePath:a+"/sottSkewSeconds",parentData:t,parentDataProperty:"sottSkewSeconds",rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.
concat(I.errors),i=e.length)),t.tenantDefaults!==void 0&&(X(t.tenantDefaults,{instancePath:a+"/tenantDefaults",parentData:t,parentDataProperty:"tenantDefaults",
rootData:u,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)),t.tenants!==void 0){let r=t.tenants;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let s in r)X(r[s],{instancePath:a+"/tenants/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:u,dynamicAnchors:f})||(e=
e===null?X.errors:e.concat(X.errors),i=e.length);else{let s={instancePath:a+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs={type:"object",additionalProperties:!1,properties:{uid:{type:"string",pattern:"^[A-Za-z0-9_-]{1,50}$"},email:{$ref:"ciam.email"},emailVerified:{type:"boo\
lean",default:!1},furtherEmails:{type:"array",items:{type:"object",additionalProperties:!1,required:["type","value"],properties:{type:{$ref:"ciam.name"},value:{
$ref:"ciam.email"}}}},phone:{$ref:"ciam.phone"},phoneVerified:{type:"boolean",default:!1},username:{type:"string",pattern:"^[^\\sA-Z]{1,32}$"},password:{type:"s\
tring",minLength:1,maxLength:1024},pin:{type:"string",minLength:1,maxLength:32},secondFactors:{$ref:"ciam.boundFactors"},passkeys:{type:"array",maxItems:20,items:{
$ref:"ciam.passkey"}},securityAnswers:{type:"object",propertyNames:{$ref:"ciam.hexId"},additionalProperties:{type:"string",minLength:1,maxLength:255}},identities:{
type:"array",items:{type:"object",additionalProperties:!1,required:["provider","id"],properties:{provider:{$ref:"ciam.provider"},id:{type:"string",minLength:1,maxLength:200}}}},
roles:{type:"array",uniqueItems:!0,items:{$ref:"ciam.name"}},profile:{type:"object",maxProperties:200,additionalProperties:!0},acceptedPolicy:{type:"string",minLength:1,
maxLength:50},consents:{type:"object",maxProperties:100,additionalProperties:{type:"boolean"}},customObjects:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","object"],properties:{id:{type:"string",pattern:"^[0-9a-f]{24}$"},name:{$ref:"ciam.name"},active:{type:"boolean",default:!0},object:{type:"obje\
ct",additionalProperties:!0}}}},blocked:{type:"boolean",default:!1},locked:{type:"boolean",default:!1},loginDisabled:{type:"boolean",default:!1},sessionLimit:{type:"\
integer",minimum:1},createdAt:{type:"string",format:"date-time"}},$id:"ciam.account"},Ns=new RegExp("^[A-Za-z0-9_-]{1,50}$","u"),As=new RegExp("^[^\\sA-Z]{1,32}$",
"u"),_r=new RegExp("^[0-9a-f]{24}$","u");var qr=new RegExp("^[A-Z2-7]+$","u"),js=new RegExp("^[0-9a-f]{5}-[0-9a-f]{5}$","u");function Ve(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=Ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!(s==="totpSecret"||s==="phone"||s==="email"||s==="answers"||s==="push"||s==="duo"||s==="backupCodes")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.totpSecret!==void 0){let s=t.totpSecret;if(typeof s=="string"){if(y(s)<16){let n={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLengt\
h",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[n]:e.push(n),i++}if(!qr.test(s)){let n={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),i++}}if(t.phone!==void 0&&(Y(t.phone,{instancePath:a+"/phone",parentData:t,parentDataProperty:"phone",rootData:u,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),t.email!==void 0&&typeof t.email!="boolean"){let s={instancePath:a+"/email",schemaPath:"#/properties/email/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.answers!==void 0){let s=t.answers;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let n in s){let m=i;H(n,{instancePath:a+"/answers",parentData:s,parentDataProperty:"answers",rootData:u,dynamicAnchors:f})||(e=e===
null?H.errors:e.concat(H.errors),i=e.length);var r=m===i;if(!r){let o={instancePath:a+"/answers",schemaPath:"#/properties/answers/propertyNames",keyword:"proper\
tyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s){let m=s[n];if(typeof m=="string"){if(y(m)>
255){let o={instancePath:a+"/answers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/answers/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),i++}if(y(m)<1){let o={instancePath:a+"/answers/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/answers/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/answers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/answers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+
"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.push!==void 0&&
typeof t.push!="boolean"){let s={instancePath:a+"/push",schemaPath:"#/properties/push/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(t.duo!==void 0&&typeof t.duo!="boolean"){let s={instancePath:a+"/duo",schemaPath:"#/properties/duo/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.backupCodes!==void 0){let s=t.backupCodes;if(Array.isArray(s)){if(s.length>10){let l={instancePath:a+
"/backupCodes",schemaPath:"#/properties/backupCodes/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[
l]:e.push(l),i++}let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(typeof c=="string"){if(!js.test(c)){let d={instancePath:a+"/backupCodes/"+l,schemaPath:"#/pro\
perties/backupCodes/items/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{5}-[0-9a-f]{5}$"},message:'must match pattern "^[0-9a-f]{5}-[0-9a-f]{5}$"'};e===
null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/backupCodes/"+l,schemaPath:"#/properties/backupCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){let l={};for(;m--;){let c=s[m];if(typeof c=="string"){if(typeof l[c]=="number"){o=l[c];let d={
instancePath:a+"/backupCodes",schemaPath:"#/properties/backupCodes/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (i\
tems ## "+o+" and "+m+" are identical)"};e===null?e=[d]:e.push(d),i++;break}l[c]=m}}}}else{let n={instancePath:a+"/backupCodes",schemaPath:"#/properties/backupC\
odes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ve.errors=e,i===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ls={type:"object",additionalProperties:!1,required:["credentialId","publicKey"],properties:{credentialId:{$ref:"ciam.base64url"},publicKey:{$ref:"ciam.base6\
4url"},userHandle:{$ref:"ciam.base64url"},name:{$ref:"ciam.name"},uses:{type:"array",minItems:1,uniqueItems:!0,items:{enum:["sign-in","second-factor"]},default:[
"sign-in"]}},$id:"ciam.passkey"};var Is=new RegExp("^[A-Za-z0-9_-]+$","u");function B(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,
p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(y(t)>1024){let r={instancePath:a,schemaPath:"#/maxLeng\
th",keyword:"maxLength",params:{bounds:[0,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[r]:e.push(r),i++}if(!Is.test(t)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]+$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.
evaluated={dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=Re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.credentialId===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credentialId"},message:"must have required property 'credentialId'"};e===null?
e=[r]:e.push(r),i++}if(t.publicKey===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publicKey"},message:"must\
 have required property 'publicKey'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="credentialId"||r==="publicKey"||r==="userHandle"||r==="name"||r==="u\
ses")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties"};e===null?e=[s]:e.push(s),i++}if(t.credentialId!==void 0&&(B(t.credentialId,{instancePath:a+"/credentialId",parentData:t,parentDataProperty:"credent\
ialId",rootData:u,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.publicKey!==void 0&&(B(t.publicKey,{instancePath:a+"/publicKey",parentData:t,
parentDataProperty:"publicKey",rootData:u,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.userHandle!==void 0&&(B(t.userHandle,{instancePath:a+
"/userHandle",parentData:t,parentDataProperty:"userHandle",rootData:u,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.name!==void 0&&
(v(t.name,{instancePath:a+"/name",parentData:t,parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.uses!==
void 0){let r=t.uses;if(Array.isArray(r)){if(r.length<1){let o={instancePath:a+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",params:{bounds:[
1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(!(l==="sign-in"||l==="second-fact\
or")){let c={instancePath:a+"/uses/"+o,schemaPath:"#/properties/uses/items/enum",keyword:"enum",params:{allowedValues:Ls.properties.uses.items.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+
"/uses",schemaPath:"#/properties/uses/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are i\
dentical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!j.call(vs.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.uid!==void 0){let s=t.uid;if(typeof s=="string"){if(!Ns.test(
s)){let n={instancePath:a+"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^\
[A-Za-z0-9_-]{1,50}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.email!==void 0&&(K(t.email,{instancePath:a+"/email",parentData:t,parentDataProperty:"email",rootData:u,
dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:a+"/em\
ailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.furtherEmails!==
void 0){let s=t.furtherEmails;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let o=s[m];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){
let l={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/properties/furtherEmails/items/required",keyword:"required",params:{missingProperty:"type"},message:"mus\
t have required property 'type'"};e===null?e=[l]:e.push(l),i++}if(o.value===void 0){let l={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/properties/furtherEm\
ails/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[l]:e.push(l),i++}for(let l in o)
if(!(l==="type"||l==="value")){let c={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/properties/furtherEmails/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}o.type!==void 0&&(v(o.type,{instancePath:a+
"/furtherEmails/"+m+"/type",parentData:o,parentDataProperty:"type",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),o.value!==
void 0&&(K(o.value,{instancePath:a+"/furtherEmails/"+m+"/value",parentData:o,parentDataProperty:"value",rootData:u,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(
K.errors),i=e.length))}else{let l={instancePath:a+"/furtherEmails/"+m,schemaPath:"#/properties/furtherEmails/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:a+"/furtherEmails",schemaPath:"#/properties/furtherEmails/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.phone!==void 0&&(Y(t.phone,{instancePath:a+"/phone",parentData:t,parentDataProperty:"p\
hone",rootData:u,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let s={instancePath:a+
"/phoneVerified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
username!==void 0){let s=t.username;if(typeof s=="string"){if(!As.test(s)){let n={instancePath:a+"/username",schemaPath:"#/properties/username/pattern",keyword:"\
pattern",params:{pattern:"^[^\\sA-Z]{1,32}$"},message:'must match pattern "^[^\\sA-Z]{1,32}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/usern\
ame",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.password!==void 0){
let s=t.password;if(typeof s=="string"){if(y(s)>1024){let n={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{
bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[n]:e.push(n),i++}if(y(s)<1){let n={instancePath:a+"/password",schemaPath:"#/prop\
erties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={
instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(t.pin!==void 0){let s=t.pin;if(typeof s=="string"){if(y(s)>32){let n={instancePath:a+"/pin",schemaPath:"#/properties/pin/maxLength",keyword:"maxLength",params:{
bounds:[1,32]},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),i++}if(y(s)<1){let n={instancePath:a+"/pin",schemaPath:"#/properties/pi\
n/minLength",keyword:"minLength",params:{bounds:[1,32]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/pin",schemaPath:"#/properties/pin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.secondFactors!==void 0&&
(Ve(t.secondFactors,{instancePath:a+"/secondFactors",parentData:t,parentDataProperty:"secondFactors",rootData:u,dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(
Ve.errors),i=e.length)),t.passkeys!==void 0){let s=t.passkeys;if(Array.isArray(s)){if(s.length>20){let m={instancePath:a+"/passkeys",schemaPath:"#/properties/pa\
sskeys/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}let n=s.length;for(let m=0;m<
n;m++)Re(s[m],{instancePath:a+"/passkeys/"+m,parentData:s,parentDataProperty:m,rootData:u,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),i=e.length)}else{
let n={instancePath:a+"/passkeys",schemaPath:"#/properties/passkeys/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
i++}}if(t.securityAnswers!==void 0){let s=t.securityAnswers;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s){let m=i;H(n,{instancePath:a+"/securityA\
nswers",parentData:s,parentDataProperty:"securityAnswers",rootData:u,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length);var r=m===i;if(!r){
let o={instancePath:a+"/securityAnswers",schemaPath:"#/properties/securityAnswers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"proper\
ty name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s){let m=s[n];if(typeof m=="string"){if(y(m)>255){let o={instancePath:a+"/securityAnswers/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securityAnswers/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[o]:e.push(o),i++}if(y(m)<1){let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/securityAnswers/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/securityAnswers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securit\
yAnswers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:a+"/\
securityAnswers",schemaPath:"#/properties/securityAnswers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.
identities!==void 0){let s=t.identities;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let o=s[m];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.provider===
void 0){let l={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty:"provider"},message:"\
must have required property 'provider'"};e===null?e=[l]:e.push(l),i++}if(o.id===void 0){let l={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identiti\
es/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),i++}for(let l in o)if(!(l===
"provider"||l==="id")){let c={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(o.provider!==void 0&&(ne(o.provider,{instancePath:a+"/ident\
ities/"+m+"/provider",parentData:o,parentDataProperty:"provider",rootData:u,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),o.id!==void 0){
let l=o.id;if(typeof l=="string"){if(y(l)>200){let c={instancePath:a+"/identities/"+m+"/id",schemaPath:"#/properties/identities/items/properties/id/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[c]:e.push(c),i++}if(y(l)<1){let c={instancePath:a+"/identities/"+
m+"/id",schemaPath:"#/properties/identities/items/properties/id/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/identities/"+m+"/id",schemaPath:"#/properties/identities/items/properties/id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}}else{let l={instancePath:a+"/identities/"+m,schemaPath:"#/properties/identi\
ties/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:a+"/identities",schemaPath:"\
#/properties/identities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.roles!==void 0){let s=t.roles;if(Array.
isArray(s)){let n=s.length;for(let l=0;l<n;l++)v(s[l],{instancePath:a+"/roles/"+l,parentData:s,parentDataProperty:l,rootData:u,dynamicAnchors:f})||(e=e===null?v.
errors:e.concat(v.errors),i=e.length);let m=s.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(L(s[m],s[o])){let l={instancePath:a+"/roles",schemaPath:"#/properties\
/roles/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[l]:e.push(
l),i++;break e}}}else{let n={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),i++}}if(t.profile!==void 0){let s=t.profile;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>200){let n={instancePath:a+"/p\
rofile",schemaPath:"#/properties/profile/maxProperties",keyword:"maxProperties",params:{bounds:[0,200]},message:"must NOT have more than 200 properties"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),i++}}if(t.acceptedPolicy!==void 0){let s=t.acceptedPolicy;if(typeof s=="string"){if(y(s)>50){let n={instancePath:a+"/acceptedPolicy",schemaPath:"\
#/properties/acceptedPolicy/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),i++}
if(y(s)<1){let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must N\
OT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/acceptedPolicy",schemaPath:"#/properties/acceptedPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.consents!==void 0){let s=t.consents;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>100){let n={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},
message:"must NOT have more than 100 properties"};e===null?e=[n]:e.push(n),i++}for(let n in s)if(typeof s[n]!="boolean"){let m={instancePath:a+"/consents/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[m]:e.push(m),i++}}else{let n={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[n]:e.push(n),i++}}if(t.customObjects!==void 0){let s=t.customObjects;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let o=s[m];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let l={instancePath:a+"/customObjects/"+m,schemaPath:"#/properties/customObjects/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(o.object===void 0){let l={instancePath:a+
"/customObjects/"+m,schemaPath:"#/properties/customObjects/items/required",keyword:"required",params:{missingProperty:"object"},message:"must have required prop\
erty 'object'"};e===null?e=[l]:e.push(l),i++}for(let l in o)if(!(l==="id"||l==="name"||l==="active"||l==="object")){let c={instancePath:a+"/customObjects/"+m,schemaPath:"\
#/properties/customObjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),i++}if(o.id!==void 0){let l=o.id;if(typeof l=="string"){if(!_r.test(l)){let c={instancePath:a+"/customObjects/"+m+"/id",schemaPath:"#/p\
roperties/customObjects/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?
e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/customObjects/"+m+"/id",schemaPath:"#/properties/customObjects/items/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}if(o.name!==void 0&&(v(o.name,{instancePath:a+"/customObjects/"+m+"/name",parentData:o,parentDataProperty:"\
name",rootData:u,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),o.active!==void 0&&typeof o.active!="boolean"){let l={instancePath:a+"\
/customObjects/"+m+"/active",schemaPath:"#/properties/customObjects/items/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[l]:e.push(l),i++}if(o.object!==void 0){let l=o.object;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let c={instancePath:a+"/customObjects/"+m+
"/object",schemaPath:"#/properties/customObjects/items/properties/object/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.
push(c),i++}}}else{let l={instancePath:a+"/customObjects/"+m,schemaPath:"#/properties/customObjects/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:a+"/customObjects",schemaPath:"#/properties/customObjects/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let s={instancePath:a+"/blocked",schemaPath:"\
#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.locked!==void 0&&typeof t.locked!=
"boolean"){let s={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:
e.push(s),i++}if(t.loginDisabled!==void 0&&typeof t.loginDisabled!="boolean"){let s={instancePath:a+"/loginDisabled",schemaPath:"#/properties/loginDisabled/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.sessionLimit!==void 0){let s=t.sessionLimit;if(!(typeof s=="\
number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/sessionLimit",schemaPath:"#/properties/sessionLimit/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:a+"/sessionLimit",schemaPath:"#\
/properties/sessionLimit/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.createdAt!==void 0){let s=t.createdAt;
if(typeof s=="string"){if(!pe(s)){let n={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:a="",
parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ze.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="accounts"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accounts!==void 0){let r=t.accounts;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Ue(r[n],{instancePath:a+"/accounts/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||
(e=e===null?Ue.errors:e.concat(Ue.errors),i=e.length)}else{let s={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds={type:"object",additionalProperties:!1,
properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{
$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"a\
pprovalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},otp:{type:"object",additionalProperties:!1,properties:{
strictAuthorization:{type:"boolean"}}},requireEmailVerification:{type:"boolean"},cookie:{type:"object",additionalProperties:!1,properties:{secure:{type:"boolean"}}},
vpn:{type:"boolean"},signOut:{type:"object",additionalProperties:!1,properties:{killsAccess:{type:"boolean"}}},cashierMakesCompany:{type:"boolean"}},$id:"mercha\
nt.policy"};function Me(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Me.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Ds.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.code!==void 0&&(q(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.password!==void 0&&(O(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?
O.errors:e.concat(O.errors),i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(T(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.token!==void 0&&($(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.totp!==void 0&&(E(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:u,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.deletion!==void 0&&(C(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.rateLimit!==void 0&&(F(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&(V(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,
dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.approval!==void 0&&(R(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.stepUp!==void 0&&(U(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.passkey!==void 0&&(z(t.passkey,{instancePath:a+
"/passkey",parentData:t,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.autoApproveProofing!==
void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.otp!==void 0){let r=t.otp;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)
if(s!=="strictAuthorization"){let n={instancePath:a+"/otp",schemaPath:"#/properties/otp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.strictAuthorization!==void 0&&typeof r.strictAuthorization!="boolean"){let s={instancePath:a+
"/otp/strictAuthorization",schemaPath:"#/properties/otp/properties/strictAuthorization/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(t.requireEmailVerification!==void 0&&typeof t.requireEmailVerification!="boolean"){let r={instancePath:a+"/requireEmailVerification",
schemaPath:"#/properties/requireEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.cookie!==
void 0){let r=t.cookie;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="secure"){let n={instancePath:a+"/cookie",schemaPath:"#/properties/coo\
kie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(r.secure!==void 0&&typeof r.secure!="boolean"){let s={instancePath:a+"/cookie/secure",schemaPath:"#/properties/cookie/properties/secure/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.vpn!==void 0&&typeof t.vpn!="boolean"){let r={instancePath:a+"/vpn",schemaPath:"\
#/properties/vpn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signOut!==void 0){let r=t.signOut;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="killsAccess"){let n={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.killsAccess!==
void 0&&typeof r.killsAccess!="boolean"){let s={instancePath:a+"/signOut/killsAccess",schemaPath:"#/properties/signOut/properties/killsAccess/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.cashierMakesCompany!==void 0&&typeof t.cashierMakesCompany!="\
boolean"){let r={instancePath:a+"/cashierMakesCompany",schemaPath:"#/properties/cashierMakesCompany/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ee.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="name"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(y(r)>200){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"object",additionalProperties:!1,required:["email","role","firstName","lastName"],properties:{id:{type:"\
string",pattern:"^[0-9a-f]{24}$"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,
maxLength:1024},role:{enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},firstName:{type:"string",minLength:1,
maxLength:100},lastName:{type:"string",minLength:1,maxLength:100},company:{type:"string"},association:{type:"string"},phoneNumber:{type:"string",pattern:"^\\+[1-\
9][0-9]{6,14}$"},phoneNumberCountry:{type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{
type:"boolean"},kybStatus:{enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"\
merchant.user"};function Be(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.role===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[r]:e.push(r),i++}if(t.firstName===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};
e===null?e=[r]:e.push(r),i++}if(t.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"\
must have required property 'lastName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!j.call(gr.properties,r)){let s={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){
let r=t.id;if(typeof r=="string"){if(!_r.test(r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{\
24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};
e===null?e=[s]:e.push(s),i++}if(!le.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVe\
rified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==
void 0){let r=t.password;if(typeof r=="string"){if(y(r)>1024){let s={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",
params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/password",schemaPath:"\
#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.role!==void 0){let r=t.role;if(!(r==="Manager"||r==="SuperManager"||r==="Cashier"||r==="Observer"||r==="Association"||r==="SimpleUser"||r==="SuperA\
dmin"||r==="Service")){let s={instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:gr.properties.role.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(y(r)>100){let s={
instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 chara\
cters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="str\
ing"){if(y(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT \
have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.company!==void 0&&typeof t.company!=
"string"){let r={instancePath:a+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.association!==void 0&&typeof t.association!="string"){let r={instancePath:a+"/association",schemaPath:"#/properties/association/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!wr.
test(r)){let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'\
must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneNumberCountry!==void 0){let r=t.phoneNumberCountry;if(typeof r==
"string"){if(!oe.test(r)){let s={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/pattern",keyword:"pattern",params:{pattern:"^[\
A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/ph\
oneNumberCountry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lang!==void 0){let r=t.lang;if(!(r==="\
fr"||r==="en")){let s={instancePath:a+"/lang",schemaPath:"#/properties/lang/enum",keyword:"enum",params:{allowedValues:gr.properties.lang.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(y(r)<16){let s={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?
e=[s]:e.push(s),i++}if(!qr.test(r)){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7\
]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.twoFactorEnabled!==void 0&&typeof t.twoFactorEnabled!="boo\
lean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(t.kybStatus!==void 0){let r=t.kybStatus;if(!(r==="PENDING"||r==="APPROVED")){let s={instancePath:a+"/kybStatus",schemaPath:"#/pr\
operties/kybStatus/enum",keyword:"enum",params:{allowedValues:gr.properties.kybStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:
e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!pe(r)){let s={instancePath:a+
"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=Ze.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="companies"||r==="associations"||r==="users")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.companies!==void 0){let r=t.companies;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)ee(r[n],{instancePath:a+"/companies/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?
ee.errors:e.concat(ee.errors),i=e.length)}else{let s={instancePath:a+"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.associations!==void 0){let r=t.associations;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
ee(r[n],{instancePath:a+"/associations/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)}else{
let s={instancePath:a+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.
push(s),i++}}if(t.users!==void 0){let r=t.users;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Be(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),i=e.length)}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr={type:"o\
bject",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},
token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"\
agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},signature:{type:"o\
bject",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},appSecret:{type:"string",minLength:1},appSecrets:{type:"object",additionalProperties:{
type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{type:"integer",minimum:0}}},signInMethods:{type:"object",additionalProperties:!1,
properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"array",items:{type:"string",pattern:"^[A-Z]+$"}},openidIssuers:{type:"array",items:{
type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","birthDate","coun\
try"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},$id:"mobility.policy"},Rr={type:"object",additionalProperties:!1,properties:{requiredFields:{
type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},verified:{type:"array",
uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"boolean"},manualCheck:{type:"boolean"},signUpFee:{type:"boolean"}},$id:"mobility.rentalPolic\
y"};function _e(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=_e.evaluated;if(p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="requiredFields"||r==="verified"||r==="license"||
r==="manualCheck"||r==="signUpFee")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++){let l=r[o];if(!(l==="email"||l==="phoneNumber"||l==="firstName"||l==="lastName"||l==="birthDate"||l==="street"||l==="postcode"||l==="city"||l==="country")){
let c={instancePath:a+"/requiredFields/"+o,schemaPath:"#/properties/requiredFields/items/enum",keyword:"enum",params:{allowedValues:Rr.properties.requiredFields.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){
let o={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have dupli\
cate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={instancePath:a+"/requiredFields",schemaPath:"#/properti\
es/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.verified!==void 0){let r=t.verified;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(!(l==="phoneNumber"||l==="email")){let c={instancePath:a+"/verified/"+o,schemaPath:"#/properties/v\
erified/items/enum",keyword:"enum",params:{allowedValues:Rr.properties.verified.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:
e.push(c),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/verified",schemaPath:"#/properties/verified/uniqueItem\
s",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{
let s={instancePath:a+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.license!==void 0&&typeof t.license!="boolean"){let r={instancePath:a+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolean"){let r={instancePath:a+"/manualCheck",
schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signUpFee!==void 0&&
typeof t.signUpFee!="boolean"){let r={instancePath:a+"/signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return _e.errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xs=new RegExp("^[A-Z]+$","u");function Ge(t,{instancePath:a="",
parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(jr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(q(t.code,{instancePath:a+
"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.password!==void 0&&(O(t.password,
{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.lockout!==
void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),
i=e.length)),t.session!==void 0&&(T(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,dynamicAnchors:f})||(e=e===null?T.
errors:e.concat(T.errors),i=e.length)),t.token!==void 0&&($(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:u,dynamicAnchors:f})||
(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.totp!==void 0&&(E(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:u,dynamicAnchors:f})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.deletion!==void 0&&(C(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:u,
dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.rateLimit!==void 0&&(F(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.age!==void 0&&(V(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,dynamicAnchors:f})||(e=e===null?V.errors:
e.concat(V.errors),i=e.length)),t.approval!==void 0&&(R(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:u,dynamicAnchors:f})||
(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.stepUp!==void 0&&(U(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:u,
dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.passkey!==void 0&&(z(t.passkey,{instancePath:a+"/passkey",parentData:t,parentDataProperty:"\
passkey",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="bool\
ean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[r]:e.push(r),i++}if(t.signature!==void 0){let r=t.signature;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="mode"||s===
"appSecret"||s==="appSecrets"||s==="maxAgeSeconds"||s==="maxAheadSeconds")){let n={instancePath:a+"/signature",schemaPath:"#/properties/signature/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.mode!==void 0){
let s=r.mode;if(!(s==="hmac"||s==="presence"||s==="off"||s==="custom")){let n={instancePath:a+"/signature/mode",schemaPath:"#/properties/signature/properties/mo\
de/enum",keyword:"enum",params:{allowedValues:jr.properties.signature.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),i++}}if(r.appSecret!==void 0){let s=r.appSecret;if(typeof s=="string"){if(y(s)<1){let n={instancePath:a+"/signature/appSecret",schemaPath:"#/propertie\
s/signature/properties/appSecret/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:a+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),i++}}if(r.appSecrets!==void 0){let s=r.appSecrets;if(s&&typeof s=="object"&&!Array.isArray(s))for(let n in s){let m=s[n];if(typeof m==
"string"){if(y(m)<1){let o={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSe\
crets/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{let n={instancePath:a+"/signature/appSecrets",schemaPath:"\
#/properties/signature/properties/appSecrets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(r.maxAgeSeconds!==
void 0){let s=r.maxAgeSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/propertie\
s/signature/properties/maxAgeSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/minimum",keyword:"min\
imum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxAheadSeconds!==void 0){let s=r.maxAheadSeconds;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+
"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};
e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),i++}}if(t.signInMethods!==void 0){let r=t.signInMethods;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s===
"password"||s==="gaiyo"||s==="providers"||s==="openidIssuers")){let n={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.password!==void 0&&
typeof r.password!="boolean"){let s={instancePath:a+"/signInMethods/password",schemaPath:"#/properties/signInMethods/properties/password/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.gaiyo!==void 0&&typeof r.gaiyo!="boolean"){let s={instancePath:a+"/signInMethods/ga\
iyo",schemaPath:"#/properties/signInMethods/properties/gaiyo/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}
if(r.providers!==void 0){let s=r.providers;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let o=s[m];if(typeof o=="string"){if(!xs.test(o)){let l={instancePath:a+
"/signInMethods/providers/"+m,schemaPath:"#/properties/signInMethods/properties/providers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]+$"},message:'\
must match pattern "^[A-Z]+$"'};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/signInMethods/providers/"+m,schemaPath:"#/properties/signInMethods/pr\
operties/providers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:a+"/signI\
nMethods/providers",schemaPath:"#/properties/signInMethods/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
n]:e.push(n),i++}}if(r.openidIssuers!==void 0){let s=r.openidIssuers;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let o=s[m];if(typeof o=="string"){
if(y(o)<1){let l={instancePath:a+"/signInMethods/openidIssuers/"+m,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/minLength",keyword:"min\
Length",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/signInMethods/openidIssu\
ers/"+m,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),i++}}}else{let n={instancePath:a+"/signInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/properties/openidIssuers/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.strictEnvelope!==void 0&&typeof t.strictEnvelope!="boo\
lean"){let r={instancePath:a+"/strictEnvelope",schemaPath:"#/properties/strictEnvelope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(t.requiredAtSignUp!==void 0){let r=t.requiredAtSignUp;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(!(l==="\
email"||l==="phoneNumber"||l==="birthDate"||l==="country")){let c={instancePath:a+"/requiredAtSignUp/"+o,schemaPath:"#/properties/requiredAtSignUp/items/enum",keyword:"\
enum",params:{allowedValues:jr.properties.requiredAtSignUp.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.
length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{let s={
instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}if(t.defaultBranchId!==void 0){let r=t.defaultBranchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/defaultB\
ranchId",schemaPath:"#/properties/defaultBranchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}t.rental!==
void 0&&(_e(t.rental,{instancePath:a+"/rental",parentData:t,parentDataProperty:"rental",rootData:u,dynamicAnchors:f})||(e=e===null?_e.errors:e.concat(_e.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.
errors=e,i===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qs={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var Os={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function x(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Os.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return x.errors=e,i===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=Ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let s={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:
e.push(s),i++}for(let s in t){let n=i;x(s,{instancePath:a,parentData:t,parentDataProperty:b,rootData:u,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),
i=e.length);var r=n===i;if(!r){let m={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be\
 valid"};e===null?e=[m]:e.push(m),i++}}for(let s in t){let n=t[s];if(typeof n=="string"){if(y(n)>100){let m={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[m]:
e.push(m),i++}if(y(n)<1){let m={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Ke.errors=e,i===0}Ke.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ye(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Ye.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.push(r),i++}if(t.lng===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"lat"||r==="lng")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lat!==void 0){let r=t.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let s={instancePath:a+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{bounds:[-90,90]},message:"must be <= 90"};e===null?e=[s]:e.push(s),i++}if(r<-90||isNaN(r)){
let s={instancePath:a+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{bounds:[-90,90]},message:"must be >= -90"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(
s),i++}}if(t.lng!==void 0){let r=t.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let s={instancePath:a+"/lng",schemaPath:"#/properties/lng/maximum",
keyword:"maximum",params:{bounds:[-180,180]},message:"must be <= 180"};e===null?e=[s]:e.push(s),i++}if(r<-180||isNaN(r)){let s={instancePath:a+"/lng",schemaPath:"\
#/properties/lng/minimum",keyword:"minimum",params:{bounds:[-180,180]},message:"must be >= -180"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lng",
schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function He(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=He.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.names===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"},message:"must have required property 'names'"};e===null?e=[r]:e.push(
r),i++}if(t.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required pr\
operty 'country'"};e===null?e=[r]:e.push(r),i++}if(t.currency===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
currency"},message:"must have required property 'currency'"};e===null?e=[r]:e.push(r),i++}if(t.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(t.defaultLanguage===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required property 'defaultLanguag\
e'"};e===null?e=[r]:e.push(r),i++}if(t.supportedLanguages===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"su\
pportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=[r]:e.push(r),i++}if(t.position===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"position"},message:"must have required property 'position'"};e===null?e=[r]:e.push(r),i++}if(t.radiusMeters===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"radiusMeters"},message:"must have required property 'radiusMet\
ers'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!j.call(qs.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0){let r=t.code;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.names!==void 0&&(Ke(t.names,{instancePath:a+"/names",parentData:t,parentDataProperty:"names",rootData:u,dynamicAnchors:f})||(e=e===null?Ke.errors:
e.concat(Ke.errors),i=e.length)),t.parentId!==void 0){let r=t.parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/parentI\
d",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.billable!==void 0&&
typeof t.billable!="boolean"){let r={instancePath:a+"/billable",schemaPath:"#/properties/billable/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),i++}if(t.country!==void 0){let r=t.country;if(typeof r=="string"){if(!oe.test(r)){let s={instancePath:a+"/country",schemaPath:"\
#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
currency!==void 0){let r=t.currency;if(typeof r=="string"){if(!xr.test(r)){let s={instancePath:a+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/currency",schemaPath:"\
#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.timezone!==void 0){let r=t.timezone;
if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.defaultLanguage!==void 0&&(x(t.defaultLanguage,{instancePath:a+"/default\
Language",parentData:t,parentDataProperty:"defaultLanguage",rootData:u,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.supportedLanguages!==
void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let o={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/m\
inItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++)x(r[o],
{instancePath:a+"/supportedLanguages/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),i=e.length);let n=r.
length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(L(r[n],r[m])){let o={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[o]:e.push(o),i++;break e}}}else{
let s={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.position!==void 0&&(Ye(t.position,{instancePath:a+"/position",parentData:t,parentDataProperty:"position",rootData:u,dynamicAnchors:f})||
(e=e===null?Ye.errors:e.concat(Ye.errors),i=e.length)),t.radiusMeters!==void 0){let r=t.radiusMeters;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Qe.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="id"||r==="branchId"||r==="manualCheck")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolea\
n"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qe.
errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=A.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!pe(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=We.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="title"||r==="term\
sAndConditionsText"||r==="termsAndConditionsUrl"||r==="privacyGuidelinesText"||r==="privacyGuidelinesUrl")){let s={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.title!==void 0){
let r=t.title;if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!="str\
ing"){let r={instancePath:a+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;if(typeof r=="string"){if(!Pr.test(r)){let s={instancePath:a+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:a+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.privacyGuidelinesUrl!==void 0){let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!Pr.test(r)){let s={instancePath:a+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return We.errors=
e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=Je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}
if(t.branchId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[s]:e.push(s),i++}if(t.texts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},
message:"must have required property 'texts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="id"||s==="branchId"||s==="vehicleId"||s==="version"||s==="v\
alidFrom"||s==="supersededAt"||s==="texts")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.
branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.vehicleId!==void 0){let s=t.vehicleId;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.validFrom!==void 0&&(A(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:u,
dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.supersededAt!==void 0&&(A(t.supersededAt,{instancePath:a+"/supersededAt",parentData:t,
parentDataProperty:"supersededAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.texts!==void 0){let s=t.texts;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[n]:e.push(n),i++}for(let n in s){let m=i;x(n,{instancePath:a+"/texts",parentData:s,parentDataProperty:"\
texts",rootData:u,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),i=e.length);var r=m===i;if(!r){let o={instancePath:a+"/texts",schemaPath:"#/proper\
ties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s)We(
s[n],{instancePath:a+"/texts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?We.errors:e.
concat(We.errors),i=e.length)}else{let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}return Je.errors=e,i===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Xe.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}if(t.clientKey===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="clientId"||r==="clientKey")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.clientId!==void 0){let r=t.clientId;if(typeof r=="string"){if(y(r)>200){let s={
instancePath:a+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 charact\
ers"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{bounds:[
1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.clientKey!==void 0){let r=t.clientKey;if(typeof r=="str\
ing"){if(y(r)>1024){let s={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must \
NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"\
minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/clientKey",schemaPath:"\
#/properties/clientKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}Xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lr={type:"object",additionalProperties:!1,properties:{uuid:{type:"string",format:"uuid"},email:{type:"string",format:"email",maxLength:254},
emailIsVerified:{type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},password:{type:"\
string",minLength:1,maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{type:"arra\
y",items:{$ref:"mobility.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},lastName:{
type:"string",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,
maxLength:20},city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{
type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","RE\
JECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},
manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"\
array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{$ref:"mobil\
ity.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.account"},Ss=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,Ts={type:"\
object",additionalProperties:!1,required:["provider","subject"],properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"string",
minLength:1}},$id:"mobility.providerIdentity"};function er(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,
i=0,p=er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.
push(r),i++}if(t.subject===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have requir\
ed property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){
let r=t.provider;if(!(r==="GAIYO"||r==="GOOGLE"||r==="APPLE"||r==="FACEBOOK"||r==="OPENID")){let s={instancePath:a+"/provider",schemaPath:"#/properties/provider\
/enum",keyword:"enum",params:{allowedValues:Ts.properties.provider.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
subject!==void 0){let r=t.subject;if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLen\
gth",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/subject",schemaPath:"#/prop\
erties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $s={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"mobility.proofingState"};function Z(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t===
"NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$s.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var Ur={
type:"object",additionalProperties:!1,required:["id","type","cardNumber"],properties:{id:{type:"integer"},type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"st\
ring",pattern:"^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{enum:["ACTIVE","INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"\
mobility.moment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},$id:"mobility.identityCard"},Es=new RegExp("^[0-9A-Za-z]{5,32}$","u");
function rr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=rr.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.cardNumber===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have required property 'cardNumber'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0){let r=t.type;if(!(r===
"RFID"||r==="NFC"||r==="CHIP")){let s={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ur.properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r=="string"){if(!Es.test(
r)){let s={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}$"},message:'must matc\
h pattern "^[0-9A-Za-z]{5,32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+
"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:
e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ur.properties.state.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}t.validFrom!==void 0&&(A(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:u,dynamicAnchors:f})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.validUntil!==void 0&&(A(t.validUntil,{instancePath:a+"/validUntil",parentData:t,parentDataProperty:"valid\
Until",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.assignedAt!==void 0&&(A(t.assignedAt,{instancePath:a+"/assignedAt",
parentData:t,parentDataProperty:"assignedAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function sr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=sr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Lr.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!Ss.test(r)){let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};
e===null?e=[s]:e.push(s),i++}if(!le.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let r={instancePath:a+"/ema\
ilIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!wr.test(r)){let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/patte\
rn",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneIsVerified!==
void 0&&typeof t.phoneIsVerified!="boolean"){let r={instancePath:a+"/phoneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(y(r)>1024){let s={instancePath:a+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?
e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.passwordHash!==void 0){let r=t.passwordHash;if(typeof r=="string"){if(y(
r)<1){let s={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(y(r)<16){let s={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?
e=[s]:e.push(s),i++}if(!qr.test(r)){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7\
]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==void 0){let r=t.providers;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)er(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?er.errors:
e.concat(er.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(x(t.language,{instancePath:a+"/language",parentData:t,parentDataProperty:"language",rootData:u,dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),
i=e.length)),t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/m\
axLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#\
/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(
r)<1){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!yr(r)){let s={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.street!==void 0){let r=t.street;if(typeof r=="string"){if(y(r)>200){let s={instancePath:a+"/street",schemaPath:"#/properties/street/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/street",schemaPath:"\
#/properties/street/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
postcode!==void 0){let r=t.postcode;if(typeof r=="string"){if(y(r)>20){let s={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"m\
axLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/postcode",schemaPath:"\
#/properties/postcode/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"max\
Length",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/city",schemaPath:"\
#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==
void 0){let r=t.country;if(typeof r=="string"){if(!oe.test(r)){let s={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/country",schemaPath:"#/properties/co\
untry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.customProperties!==void 0){let r=t.customProperties;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/ma\
xProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let n=r[s];
if(typeof n=="string"){if(y(n)>1e3){let m={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customPropertie\
s/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[m]:e.push(m),i++}}else{
let m={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let s={instancePath:a+"/customProperties",schemaPath:"#/properties/cu\
stomProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boo\
lean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),i++}if(t.paymentState!==void 0){let r=t.paymentState;if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){let s={instancePath:a+"/paymentState",schemaPath:"\
#/properties/paymentState/enum",keyword:"enum",params:{allowedValues:Lr.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(t.creditStatus!==void 0){let r=t.creditStatus;if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:a+"/creditStatus",
schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{allowedValues:Lr.properties.creditStatus.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[s]:e.push(s),i++}}if(t.signupSettled!==void 0&&typeof t.signupSettled!="boolean"){let r={instancePath:a+"/signupSettled",schemaPath:"#/prope\
rties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.licenseVerificationState!==void 0&&
(Z(t.licenseVerificationState,{instancePath:a+"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:u,dynamicAnchors:f})||
(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.idVerificationState!==void 0&&(Z(t.idVerificationState,{instancePath:a+"/idVerificationState",parentData:t,
parentDataProperty:"idVerificationState",rootData:u,dynamicAnchors:f})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.manualVerificationState!==void 0&&
(Z(t.manualVerificationState,{instancePath:a+"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:u,dynamicAnchors:f})||
(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),t.unpaidInvoices!==void 0&&typeof t.unpaidInvoices!="boolean"){let r={instancePath:a+"/unpaidInvoices",schemaPath:"\
#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.runningRental!==void 0&&typeof t.
runningRental!="boolean"){let r={instancePath:a+"/runningRental",schemaPath:"#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.acceptedTerms!==void 0){let r=t.acceptedTerms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let c={instancePath:a+"/acceptedTerms/"+o,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];if(typeof l=="num\
ber"&&!(l%1)&&!isNaN(l)&&isFinite(l)){if(typeof o[l]=="number"){m=o[l];let c={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=
n}}}}else{let s={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.identityCards!==void 0){let r=t.identityCards;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)rr(r[n],{instancePath:a+"/i\
dentityCards/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?rr.errors:e.concat(rr.errors),i=e.length)}else{let s={instancePath:a+
"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.managedBy!==
void 0&&typeof t.managedBy!="string"){let r={instancePath:a+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}t.createdAt!==void 0&&(A(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:u,
dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.deletionRequestedAt!==void 0&&(A(t.deletionRequestedAt,{instancePath:a+"/deletionRequ\
estedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}sr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function tr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=tr.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="branches"||r==="vehicles"||
r==="terms"||r==="clients"||r==="accounts")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.branches!==void 0){let r=t.branches;if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)He(r[n],{instancePath:a+"/branches/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?He.errors:e.concat(He.errors),i=e.length)}else{
let s={instancePath:a+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.vehicles!==void 0){let r=t.vehicles;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Qe(r[n],{instancePath:a+"/vehicles/"+n,parentData:r,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?Qe.errors:e.concat(Qe.errors),i=e.length)}else{let s={instancePath:a+"/vehicles",schemaPath:"#/properties/vehicles/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.terms!==void 0){let r=t.terms;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)Je(r[n],{instancePath:a+"/terms/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Je.errors:e.concat(Je.
errors),i=e.length)}else{let s={instancePath:a+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.clients!==void 0){let r=t.clients;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Xe(r[n],{instancePath:a+"/clients/"+n,parentData:r,
parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.length)}else{let s={instancePath:a+"/clients",schemaPath:"#/pr\
operties/clients/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.accounts!==void 0){let r=t.accounts;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)sr(r[n],{instancePath:a+"/accounts/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?
sr.errors:e.concat(sr.errors),i=e.length)}else{let s={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cs={type:"object",additionalProperties:!1,properties:{
code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"t\
otpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approval\
Policy"},stepUp:{$ref:"stepUpPolicy"},passkey:{$ref:"passkeyPolicy"},autoApproveProofing:{type:"boolean"},strictProblem:{type:"boolean"},tenantDefaults:{$ref:"t\
enant.settings"},tenants:{type:"object",additionalProperties:{$ref:"tenant.settings"}}},$id:"tenant.policy"},br={type:"object",additionalProperties:!1,properties:{
checkinPolicy:{enum:["noIdentification","none","partial","full"]},lockEmail:{type:"boolean"},persistWithoutFlow:{type:"boolean"},challengeType:{enum:["auto","ot\
p","emailLink"]},country:{type:"string",pattern:"^[A-Z]{2}$"},languages:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za\
-z0-9]+)*$"}},defaultLanguage:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},socialProviders:{type:"array",uniqueItems:!0,items:{enum:["facebook","googl\
e","apple","line"]}},flows:{type:"object",additionalProperties:{$ref:"tenant.flow"}},providers:{type:"object",propertyNames:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},
additionalProperties:{$ref:"tenant.provider"}}},$id:"tenant.settings"},Ir=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$","u"),Fs={type:"object",additionalProperties:!1,
required:["requiredFields","challenge"],properties:{requiredFields:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},status:{enum:["PREREGISTERED",
"REGISTERED","ACTIVE"]},challenge:{type:"boolean"}},$id:"tenant.flow"};function ir(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.requiredFields===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requiredFields"},message:"must have required property 'require\
dFields'"};e===null?e=[r]:e.push(r),i++}if(t.challenge===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chall\
enge"},message:"must have required property 'challenge'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="requiredFields"||r==="status"||r==="challenge")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(typeof l==
"string"){if(y(l)<1){let c={instancePath:a+"/requiredFields/"+o,schemaPath:"#/properties/requiredFields/items/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/requiredFields/"+o,schemaPath:"#/properties/required\
Fields/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];
if(typeof l=="string"){if(typeof o[l]=="number"){m=o[l];let c={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"un\
iqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=n}}}}else{
let s={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+"/status",schemaPath:"#/\
properties/status/enum",keyword:"enum",params:{allowedValues:Fs.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(t.challenge!==void 0&&typeof t.challenge!="boolean"){let r={instancePath:a+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ar(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ar.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.proof===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"proof"},message:"must have required property 'proof'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="proof"||r==="subject"||r==="email"||r==="firstName"||r==="lastName")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.proof!==void 0){let r=t.proof;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:a+"/proof",schemaPath:"#/properties/proof/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(typeof r[s]!="string"){let n={instancePath:a+"/proof\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proof/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),i++}}else{let s={instancePath:a+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/subject",schemaPath:"\
#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
email!==void 0){let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{
bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!le.test(r)){let s={instancePath:a+"/email",schemaPath:"#/prop\
erties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/em\
ail",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.firstName!==void 0){
let r=t.firstName;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/firstName",schemaPath:"#/prope\
rties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ar.errors=
e,i===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){
let e=null,i=0,p=nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'"};e===null?e=
[r]:e.push(r),i++}if(t.accepted===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accepted"},message:"must hav\
e required property 'accepted'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="members"||r==="bareMember"||r==="accepted")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.members!==void 0){let r=t.members;if(Array.isArray(r)){if(r.length<1){let o={instancePath:a+"/members",schemaPath:"#/properties/members/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++){let l=r[o];if(typeof l==
"string"){if(y(l)<1){let c={instancePath:a+"/members/"+o,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/members/"+o,schemaPath:"#/properties/members/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,m;if(n>1){let o={};for(;n--;){let l=r[n];if(typeof l=="strin\
g"){if(typeof o[l]=="number"){m=o[l];let c={instancePath:a+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}o[l]=n}}}}else{let s={instancePath:a+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.bareMember!==void 0){let r=t.bareMember;
if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.accepted!==void 0){let r=t.accepted;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)ar(r[n],{instancePath:a+"/accepted/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?ar.errors:e.concat(ar.errors),
i=e.length)}else{let s={instancePath:a+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return nr.errors=e,i===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,
dynamicAnchors:f={}}={}){let e=null,i=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!j.call(br.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.checkinPolicy!==void 0){let s=t.checkinPolicy;if(!(s==="noIdentification"||s===
"none"||s==="partial"||s==="full")){let n={instancePath:a+"/checkinPolicy",schemaPath:"#/properties/checkinPolicy/enum",keyword:"enum",params:{allowedValues:br.
properties.checkinPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.lockEmail!==void 0&&typeof t.lockEmail!=
"boolean"){let s={instancePath:a+"/lockEmail",schemaPath:"#/properties/lockEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.persistWithoutFlow!==void 0&&typeof t.persistWithoutFlow!="boolean"){let s={instancePath:a+"/persistWithoutFlow",schemaPath:"#/properti\
es/persistWithoutFlow/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.challengeType!==void 0){let s=t.
challengeType;if(!(s==="auto"||s==="otp"||s==="emailLink")){let n={instancePath:a+"/challengeType",schemaPath:"#/properties/challengeType/enum",keyword:"enum",params:{
allowedValues:br.properties.challengeType.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.country!==void 0){let s=t.
country;if(typeof s=="string"){if(!oe.test(s)){let n={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.languages!==void 0){let s=t.languages;if(Array.isArray(s)){if(s.
length<1){let l={instancePath:a+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer th\
an 1 items"};e===null?e=[l]:e.push(l),i++}let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(typeof c=="string"){if(!Ir.test(c)){let d={instancePath:a+"/language\
s/"+l,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,\
3}(-[A-Za-z0-9]+)*$"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/languages/"+l,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){let l={};for(;m--;){let c=s[m];if(typeof c=="string"){if(typeof l[c]==
"number"){o=l[c];let d={instancePath:a+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT hav\
e duplicate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[d]:e.push(d),i++;break}l[c]=m}}}}else{let n={instancePath:a+"/languages",schemaPath:"#/\
properties/languages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.defaultLanguage!==void 0){let s=t.defaultLanguage;
if(typeof s=="string"){if(!Ir.test(s)){let n={instancePath:a+"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/defaultLa\
nguage",schemaPath:"#/properties/defaultLanguage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.socialProviders!==
void 0){let s=t.socialProviders;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let c=s[l];if(!(c==="facebook"||c==="google"||c==="apple"||c==="line")){
let d={instancePath:a+"/socialProviders/"+l,schemaPath:"#/properties/socialProviders/items/enum",keyword:"enum",params:{allowedValues:br.properties.socialProviders.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),i++}}let m=s.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(L(s[m],s[o])){
let l={instancePath:a+"/socialProviders",schemaPath:"#/properties/socialProviders/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have dup\
licate items (items ## "+o+" and "+m+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/socialProviders",schemaPath:"#/prope\
rties/socialProviders/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.flows!==void 0){let s=t.flows;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let n in s)ir(s[n],{instancePath:a+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:u,dynamicAnchors:f})||(e=e===null?ir.errors:e.concat(ir.errors),i=e.length);else{let n={instancePath:a+"/flows",schemaPath:"#/properties/flows/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providers!==void 0){let s=t.providers;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let n in s){let m=i;if(typeof n=="string"&&!Dr.test(n)){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:n};e===null?e=[o]:e.push(
o),i++}var r=m===i;if(!r){let o={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"\
property name must be valid"};e===null?e=[o]:e.push(o),i++}}for(let n in s)nr(s[n],{instancePath:a+"/providers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:n,rootData:u,dynamicAnchors:f})||(e=e===null?nr.errors:e.concat(nr.errors),i=e.length)}else{let n={instancePath:a+"/providers",schemaPath:"#/\
properties/providers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return re.errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function or(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=or.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!j.call(Cs.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.code!==void 0&&(q(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.password!==void 0&&(O(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:u,dynamicAnchors:f})||(e=e===null?
O.errors:e.concat(O.errors),i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:u,dynamicAnchors:f})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(T(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:u,
dynamicAnchors:f})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.token!==void 0&&($(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.totp!==void 0&&(E(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:u,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.deletion!==void 0&&(C(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:u,dynamicAnchors:f})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.rateLimit!==void 0&&(F(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&(V(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:u,
dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)),t.approval!==void 0&&(R(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:u,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.stepUp!==void 0&&(U(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:u,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),t.passkey!==void 0&&(z(t.passkey,{instancePath:a+
"/passkey",parentData:t,parentDataProperty:"passkey",rootData:u,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.autoApproveProofing!==
void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.strictProblem!==void 0&&typeof t.strictProblem!="boolean"){let r={instancePath:a+
"/strictProblem",schemaPath:"#/properties/strictProblem/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
tenantDefaults!==void 0&&(re(t.tenantDefaults,{instancePath:a+"/tenantDefaults",parentData:t,parentDataProperty:"tenantDefaults",rootData:u,dynamicAnchors:f})||
(e=e===null?re.errors:e.concat(re.errors),i=e.length)),t.tenants!==void 0){let r=t.tenants;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)re(r[s],{instancePath:a+
"/tenants/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:u,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),
i=e.length);else{let s={instancePath:a+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return or.errors=e,i===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr={type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[A-Za-z0-9_-]{1,100}$"},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"],
default:"REGISTERED"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},phone:{type:"string",pattern:"^\\+[1-9][0-9]{6\
,14}$"},phoneVerified:{type:"boolean",default:!1},language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},providers:{type:"array",items:{$ref:"tenant.id\
entity"}},externalIdentifiers:{type:"object",maxProperties:50,additionalProperties:{$ref:"tenant.number"}},consents:{type:"object",maxProperties:50,additionalProperties:{
type:"boolean"}},profile:{$ref:"tenant.profile"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"tenant.customer"};function pr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=pr.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(!Dr.test(r)){let s={instancePath:a+
"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a\
-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(y(r)<1){let s={instancePath:a+"/subject",
schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pr.errors=
e,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=lr.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="value"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.value!==void 0){let r=t.value;if(typeof r=="string"){if(y(r)>200){let s={instancePath:a+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(y(r)<1){let s={instancePath:a+"/value",schemaPath:"\
#/properties/value/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===0}
lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(t,{instancePath:a="",parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=mr.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>100){let r={instancePath:a,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[r]:e.push(r),i++}if(t.firstName!==void 0){let r=t.
firstName;if(typeof r=="string"){if(y(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstNa\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="st\
ring"){if(y(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT\
 have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!yr(r)){let s={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.gender!==void 0){let r=t.gender;if(typeof r=="string"){if(y(r)>50){let s={instancePath:a+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"\
maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/gender",schemaPath:"\
#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.address!==void 0){let r=t.address;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let s={instancePath:a+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ur(t,{instancePath:a="",parentData:g,parentDataProperty:b,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!j.call(zr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(!Zr.test(
r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match pattern "^[\
A-Za-z0-9_-]{1,100}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:zr.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(y(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properti\
es/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!le.test(r)){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phone!==void 0){let r=t.phone;if(typeof r=="string"){if(!wr.
test(r)){let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match p\
attern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVe\
rified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.language!==
void 0){let r=t.language;if(typeof r=="string"){if(!Ir.test(r)){let s={instancePath:a+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==
void 0){let r=t.providers;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)pr(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:u,
dynamicAnchors:f})||(e=e===null?pr.errors:e.concat(pr.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.externalIdentifiers!==void 0){let r=t.externalIdentifiers;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)lr(r[s],{instancePath:a+
"/externalIdentifiers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:u,dynamicAnchors:f})||(e=e===null?lr.errors:e.concat(
lr.errors),i=e.length)}else{let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.consents!==void 0){let r=t.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length>50){let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT h\
ave more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(typeof r[s]!="boolean"){let n={instancePath:a+"/consents/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(
n),i++}}else{let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.profile!==void 0&&(mr(t.profile,{instancePath:a+"/profile",parentData:t,parentDataProperty:"profile",rootData:u,dynamicAnchors:f})||(e=
e===null?mr.errors:e.concat(mr.errors),i=e.length)),t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/b\
locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r==
"string"){if(!pe(r)){let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(t,{instancePath:a="",
parentData:g,parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="customers"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.customers!==void 0){let r=t.customers;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ur(r[n],{instancePath:a+"/customers/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:f})||
(e=e===null?ur.errors:e.concat(ur.errors),i=e.length)}else{let s={instancePath:a+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kr(t,{instancePath:a="",parentData:g,
parentDataProperty:b,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,i=0,p=kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let c={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[c]:e.push(c),i++}if(t.description===void 0){let c={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[c]:e.push(c),i++}for(let c in t)if(!j.call(Kr.properties,c)){let d={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===
null?e=[d]:e.push(d),i++}if(t.name!==void 0){let c=t.name;if(typeof c=="string"){if(y(c)>63){let d={instancePath:a+"/name",schemaPath:"#/properties/name/maxLeng\
th",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[d]:e.push(d),i++}if(!Dr.test(c)){let d={instancePath:a+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)\
*$"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[d]:e.push(d),i++}}if(t.description!==void 0){let c=t.description;if(typeof c=="string"){if(y(c)<1){let d={instancePath:a+"/description",schemaPath:"\
#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),i++}}if(t.seed!==void 0){let c=t.seed;if(typeof c=="string"){if(y(c)>200){let d={instancePath:a+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),i++}if(y(c)<1){let d={instancePath:a+"/seed",schemaPath:"\
#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={
instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}if(t.parameters!==
void 0){let c=t.parameters;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>20){let d={instancePath:a+"/parameters",schemaPath:"#/propertie\
s/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[d]:e.push(d),i++}for(let d in c){
let h=i;if(typeof d=="string"){if(y(d)>40){let P={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/propertyNames/maxLength",keyword:"maxLength",
params:{bounds:[0,40]},message:"must NOT have more than 40 characters",propertyName:d};e===null?e=[P]:e.push(P),i++}if(!Yr.test(d)){let P={instancePath:a+"/para\
meters",schemaPath:"#/properties/parameters/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9]*$"},message:'must match pattern "^[a-z][\
A-Za-z0-9]*$"',propertyName:d};e===null?e=[P]:e.push(P),i++}}var r=h===i;if(!r){let P={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/property\
Names",keyword:"propertyNames",params:{propertyName:d},message:"property name must be valid"};e===null?e=[P]:e.push(P),i++}}for(let d in c)ue(c[d],{instancePath:a+
"/parameters/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:d,rootData:u,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),
i=e.length)}else{let d={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),i++}}if(t.extends!==void 0){let c=t.extends;if(Array.isArray(c)){if(c.length>20){let h={instancePath:a+"/extends",schemaPath:"#/properties/\
extends/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[h]:e.push(h),i++}if(c.length<1){let h={instancePath:a+
"/extends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(
h),i++}let d=c.length;for(let h=0;h<d;h++)fe(c[h],{instancePath:a+"/extends/"+h,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?fe.
errors:e.concat(fe.errors),i=e.length)}else{let d={instancePath:a+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),i++}}if(t.clock!==void 0&&(ce(t.clock,{instancePath:a+"/clock",parentData:t,parentDataProperty:"clock",rootData:u,dynamicAnchors:f})||
(e=e===null?ce.errors:e.concat(ce.errors),i=e.length)),t.faults!==void 0){let c=t.faults;if(Array.isArray(c)){if(c.length>1e3){let h={instancePath:a+"/faults",schemaPath:"\
#/properties/faults/maxItems",keyword:"maxItems",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 items"};e===null?e=[h]:e.push(h),i++}let d=c.length;
for(let h=0;h<d;h++)de(c[h],{instancePath:a+"/faults/"+h,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?de.errors:e.concat(de.errors),
i=e.length)}else{let d={instancePath:a+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[d]:e.push(d),i++}}if(t.steps!==void 0){let c=t.steps;if(Array.isArray(c)){if(c.length>100){let h={instancePath:a+"/steps",schemaPath:"#/properties/steps/maxIte\
ms",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[h]:e.push(h),i++}let d=c.length;for(let h=0;h<d;h++)ye(c[h],
{instancePath:a+"/steps/"+h,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)}else{let d={instancePath:a+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),i++}}if(t.apis!==void 0){let c=t.
apis;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let d in c)if(!(d==="banking"||d==="ciam"||d==="merchant"||d==="mobility"||d==="tenant")){let h={instancePath:a+
"/apis",schemaPath:"#/properties/apis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"};e===null?e=[h]:e.push(h),i++}if(c.banking!==void 0){let d=c.banking;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let h in d)if(!(h==="policy"||h==="\
tenants")){let P={instancePath:a+"/apis/banking",schemaPath:"#/properties/apis/properties/banking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(d.policy!==void 0&&(be(d.policy,{instancePath:a+"/apis/banking/policy",parentData:d,
parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),i=e.length)),d.tenants!==void 0){let h=d.tenants;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(let P in h){let Q=i;D(P,{instancePath:a+"/apis/banking/tenants",parentData:h,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||
(e=e===null?D.errors:e.concat(D.errors),i=e.length);var s=Q===i;if(!s){let M={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/ba\
nking/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:P},message:"property name must be valid"};e===null?e=[M]:e.push(M),i++}}for(let P in h)
Ae(h[P],{instancePath:a+"/apis/banking/tenants/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,rootData:u,dynamicAnchors:f})||(e=e===
null?Ae.errors:e.concat(Ae.errors),i=e.length)}else{let P={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/banking/properties/te\
nants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),i++}}}else{let h={instancePath:a+"/apis/banking",schemaPath:"\
#/properties/apis/properties/banking/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}if(c.ciam!==void 0){let d=c.
ciam;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let h in d)if(!(h==="policy"||h==="tenants")){let P={instancePath:a+"/apis/ciam",schemaPath:"#/properties/\
apis/properties/ciam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?
e=[P]:e.push(P),i++}if(d.policy!==void 0&&(Fe(d.policy,{instancePath:a+"/apis/ciam/policy",parentData:d,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||
(e=e===null?Fe.errors:e.concat(Fe.errors),i=e.length)),d.tenants!==void 0){let h=d.tenants;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let P in h){let Q=i;
D(P,{instancePath:a+"/apis/ciam/tenants",parentData:h,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length);
var n=Q===i;if(!n){let M={instancePath:a+"/apis/ciam/tenants",schemaPath:"#/properties/apis/properties/ciam/properties/tenants/propertyNames",keyword:"propertyN\
ames",params:{propertyName:P},message:"property name must be valid"};e===null?e=[M]:e.push(M),i++}}for(let P in h)ze(h[P],{instancePath:a+"/apis/ciam/tenants/"+
P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,rootData:u,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),i=e.length)}else{
let P={instancePath:a+"/apis/ciam/tenants",schemaPath:"#/properties/apis/properties/ciam/properties/tenants/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[P]:e.push(P),i++}}}else{let h={instancePath:a+"/apis/ciam",schemaPath:"#/properties/apis/properties/ciam/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}if(c.merchant!==void 0){let d=c.merchant;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let h in d)
if(!(h==="policy"||h==="tenants")){let P={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(d.policy!==void 0&&(Me(d.policy,{instancePath:a+
"/apis/merchant/policy",parentData:d,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),i=e.length)),d.tenants!==
void 0){let h=d.tenants;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let P in h){let Q=i;D(P,{instancePath:a+"/apis/merchant/tenants",parentData:h,parentDataProperty:"\
tenants",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length);var m=Q===i;if(!m){let M={instancePath:a+"/apis/merchant/tenants",schemaPath:"\
#/properties/apis/properties/merchant/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:P},message:"property name must be valid"};e===
null?e=[M]:e.push(M),i++}}for(let P in h)Ze(h[P],{instancePath:a+"/apis/merchant/tenants/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,
rootData:u,dynamicAnchors:f})||(e=e===null?Ze.errors:e.concat(Ze.errors),i=e.length)}else{let P={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/propertie\
s/apis/properties/merchant/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),i++}}}else{let h={instancePath:a+
"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),
i++}}if(c.mobility!==void 0){let d=c.mobility;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let h in d)if(!(h==="policy"||h==="tenants")){let P={instancePath:a+
"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"m\
ust NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(d.policy!==void 0&&(Ge(d.policy,{instancePath:a+"/apis/mobility/policy",parentData:d,parentDataProperty:"\
policy",rootData:u,dynamicAnchors:f})||(e=e===null?Ge.errors:e.concat(Ge.errors),i=e.length)),d.tenants!==void 0){let h=d.tenants;if(h&&typeof h=="object"&&!Array.
isArray(h)){for(let P in h){let Q=i;D(P,{instancePath:a+"/apis/mobility/tenants",parentData:h,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===
null?D.errors:e.concat(D.errors),i=e.length);var o=Q===i;if(!o){let M={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility\
/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:P},message:"property name must be valid"};e===null?e=[M]:e.push(M),i++}}for(let P in h)
tr(h[P],{instancePath:a+"/apis/mobility/tenants/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,rootData:u,dynamicAnchors:f})||(e=e===
null?tr.errors:e.concat(tr.errors),i=e.length)}else{let P={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/\
tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),i++}}}else{let h={instancePath:a+"/apis/mobility",schemaPath:"\
#/properties/apis/properties/mobility/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}if(c.tenant!==void 0){
let d=c.tenant;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let h in d)if(!(h==="policy"||h==="tenants")){let P={instancePath:a+"/apis/tenant",schemaPath:"#\
/properties/apis/properties/tenant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properti\
es"};e===null?e=[P]:e.push(P),i++}if(d.policy!==void 0&&(or(d.policy,{instancePath:a+"/apis/tenant/policy",parentData:d,parentDataProperty:"policy",rootData:u,dynamicAnchors:f})||
(e=e===null?or.errors:e.concat(or.errors),i=e.length)),d.tenants!==void 0){let h=d.tenants;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let P in h){let Q=i;
D(P,{instancePath:a+"/apis/tenant/tenants",parentData:h,parentDataProperty:"tenants",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.
length);var l=Q===i;if(!l){let M={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/propertyNames",keyword:"\
propertyNames",params:{propertyName:P},message:"property name must be valid"};e===null?e=[M]:e.push(M),i++}}for(let P in h)fr(h[P],{instancePath:a+"/apis/tenant\
/tenants/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:P,rootData:u,dynamicAnchors:f})||(e=e===null?fr.errors:e.concat(fr.errors),i=
e.length)}else{let P={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[P]:e.push(P),i++}}}else{let h={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}}else{let d={instancePath:a+"/apis",schemaPath:"#/properties/apis/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{let c={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}return kr.errors=e,i===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ks=Mr;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = Ks;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"parameters":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40},"additionalProperties":{"$ref":"#/$defs/parameter"}},"extends":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/base"}},"clock":{"$ref":"#/$defs/clock"},"faults":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/fault"}},"steps":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/step"}},"apis":{"type":"object","additionalProperties":false,"properties":{"banking":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/banking.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/banking.tenant"}}}},"ciam":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/ciam.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/ciam.tenant"}}}},"merchant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/merchant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/merchant.tenant"}}}},"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}},"tenant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/tenant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/tenant.tenant"}}}}}}},"$defs":{"base":{"type":["string","object"],"x-names-scenario":true,"maxLength":63,"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","x-names-scenario":true,"maxLength":63},"parameters":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}},"step":{"type":"object","additionalProperties":false,"properties":{"advance":{"type":"number","minimum":0},"api":{"type":"string","minLength":1},"tenant":{"type":"string","minLength":1},"request":{"type":"string","pattern":"^[A-Z]+ /\\S*$"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{},"status":{"type":"integer","minimum":100,"maximum":599},"keep":{"type":"object","additionalProperties":{"type":"string","pattern":"^(/[^/]+)*$"}},"keepCookies":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"if":{"required":["advance"]},"then":{"maxProperties":1},"else":{"required":["api","request"]}},"parameter":{"type":"object","additionalProperties":false,"required":["type","default","description"],"properties":{"type":{"enum":["string","integer","number","boolean"]},"default":{"type":["string","number","boolean"]},"description":{"type":"string","minLength":1},"enum":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"format":{"enum":["email","date","date-time"]},"pattern":{"type":"string","minLength":1},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"minimum":{"type":"number"},"maximum":{"type":"number"}}},"fault":{"type":"object","additionalProperties":false,"required":["effect"],"properties":{"effect":{"enum":["latency","error","account-locked","account-blocked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","code-expired","code-wrong"]},"api":{"type":"string","enum":["banking","ciam","merchant","mobility","tenant"]},"tenant":{"type":"string","maxLength":100},"surface":{"type":"string","enum":["auth","custom-object","customer","login","manage","password","registration","security","session","simulator","terms","user","verification"]},"operation":{"type":"string","enum":["acceptPrivacyPolicy","acceptTermsAndConditions","addEmail","answerPush","approveChallenge","authenticateCustomer","beginLoginPasskeyBinding","beginLoginPasskeyCheck","beginMfaPasskey","beginPasskeyAddition","beginPasskeyAutofill","beginPasskeyLogin","beginPasskeyRegistration","beginPasskeyReset","changeForgottenPassword","changePassword","changePhone","changePin","checkOrVerifyEmail","checkPhone","checkPhoneVerification","checkReauthByFactor","checkReauthByPassword","checkReauthByPin","checkUsername","completeSocialLogin","confirmAccountDeletion","confirmAuthenticator","confirmEmailLink","confirmGoogleAuthenticator","confirmMfaEmail","confirmMfaPhone","confirmOneTouchLink","confirmSmartLoginLink","consumeInvite","createAccessToken","createAccount","createConsumer","createCorporate","createCustomObject","createCustomObjectOfAccount","createCustomer","createOrSignInWithEmailCode","createOrSignInWithPhoneNumber","createPassword","createUser","deleteAccountByCode","deleteAccountByUid","deleteCustomObject","deleteCustomObjectOfAccount","denyChallenge","enableTwoFactor","endPinSession","enrolOtp","enrolPush","exchangeOpenidToken","exchangeRequestToken","exchangeSocialToken","expireChallenge","findAccount","finishLoginPasskeyBinding","finishLoginPasskeyCheck","finishMfaPasskey","finishPasskeyAddition","finishPasskeyAutofill","finishPasskeyLogin","finishPasskeyRegistration","finishPasskeyReset","forgotPasskey","forgotPassword","forgotPasswordByPhone","forgotPinByEmail","forgotPinByPhone","forgotPinByUsername","getAccountByUid","getAppInfo","getBackupCodes","getConsumer","getCustomObject","getCustomObjectOfAccount","getCustomer","getJwks","getMfaSettings","getOwnSecurityQuestions","getPrivacyPolicyHistory","getProfile","getSecurityQuestionsByEmail","getSecurityQuestionsByPhone","getSecurityQuestionsByUsername","getServerInfo","getSignedCustomer","getTermsAndConditions","getTokenInfo","impersonate","initVerification","invalidateToken","invalidateTokenByBackend","inviteUser","issueStepUpCode","issueStepUpPush","issueTwoFactorQrCode","issueTwoFactorSecret","linkSocialIdentity","linkSocialIdentityByPing","listAcceptances","listActiveSessions","listConsentLogs","listCustomObjects","listCustomObjectsOfAccount","listFactors","listIdentities","listIdentityCards","listPasskeys","listTermsAndConditions","login","loginMfa","loginViaBiometrics","loginWithPassword","loginWithPin","logout","makeEmailToken","makeEmailVerificationToken","makeForgotToken","makeSmsCode","makeSott","openEmailLink","openLink","openResetLink","pingPush","pingSmartLogin","pingSocialLogin","probeManagedAccounts","probeRental","probeSession","reauthenticateByAnswers","reauthenticateByAuthenticator","reauthenticateByBackupCode","reauthenticateByEmailCode","reauthenticateByGoogleAuthenticator","reauthenticateByPassword","reauthenticateByPin","reauthenticateByPlainEmailCode","reauthenticateBySmsCode","redeemOneTouchOtp","redeemPasswordlessEmailOtp","redeemPasswordlessLink","redeemPasswordlessSmsOtp","redeemPasswordlessUsernameOtp","refreshByAccessToken","refreshByRefreshToken","refreshToken","register","registerPushDevice","registerWithCaptcha","removeEmail","removeFactor","removeMfaAnswers","removeMfaDuo","removeMfaEmail","removeMfaPasskey","removeMfaPush","removePasskey","removePhone","requestAccountDeletion","requestDeletion","requestPasswordReset","resendEmailVerification","resendPhoneCode","resendSmsCode","resendVerificationEmail","resetBackupCodes","resetPassword","resetPasswordByAnswer","resetPasswordByPhone","resetPinByEmailAnswer","resetPinByEmailCode","resetPinByPhoneAnswer","resetPinByPhoneCode","resetPinByToken","resetPinByUsernameAnswer","resetPinByUsernameCode","resolveBranch","resumeLostPassword","revokeRefreshToken","revokeRefreshTokens","saveCustomer","sendConsumerEmailCode","sendCorporateEmailCode","sendDeletionCode","sendEmailOtp","sendLoginEmailCode","sendMfaEmailCode","sendPasswordReset","sendPasswordlessEmail","sendPasswordlessSms","sendPhoneVerification","sendPlainReauthEmailCode","sendReauthEmailCode","sendVerificationEmailForLinking","sendWelcomeEmail","setLoginAnswers","setLoginPhone","setMfaAnswers","setMfaPhone","setPassword","setPin","setUsername","signIn","signInApiClient","signInEmail","signInEmailCode","signInGaiyo","signInManager","signInPhoneNumber","signOut","slideToken","socialLogin","socialSignUp","startLostPassword","startOneTouchByEmail","startOneTouchByPhone","startReauthentication","startSmartLogin","submitConsent","submitConsentByToken","unlinkPush","unlinkSocialIdentity","unlockOwnAccount","updateAccount","updateConsent","updateCustomObject","updateCustomObjectOfAccount","updateCustomer","updatePassword","updateProfile","validateInvite","validatePassword","validateToken","validateTokenByBackend","validateTwoFactorCode","verifyAnswers","verifyAuthenticatorCode","verifyBackupCode","verifyConsent","verifyConsumer","verifyConsumerEmail","verifyCorporate","verifyCorporateEmail","verifyDuo","verifyEmailByOtp","verifyEmailCode","verifyGoogleAuthenticatorCode","verifyOtp","verifyOtpEnrolment","verifyPhone","verifySmsCode","verifyStepUpCode","visitDuo"]},"recipient":{"type":"string","minLength":1,"maxLength":320},"account":{"type":"string","minLength":1,"maxLength":100},"milliseconds":{"type":"integer","minimum":0,"maximum":600000},"toMilliseconds":{"type":"integer","minimum":0,"maximum":600000},"status":{"type":"integer","minimum":400,"maximum":599},"code":{"type":"string","minLength":1,"maxLength":100},"retryAfterSeconds":{"type":"integer","minimum":1,"maximum":86400},"served":{"type":"boolean"},"delaySeconds":{"type":"integer","minimum":1,"maximum":31536000},"times":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1}}},"clock":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false},"speed":{"type":"number","minimum":0.001,"maximum":1000000,"default":1},"skewSeconds":{"type":"integer","minimum":-31536000,"maximum":31536000,"default":0}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkCooldownSeconds":{"$ref":"#/$defs/seconds"},"quota":{"type":"object","additionalProperties":false,"properties":{"windowSeconds":{"$ref":"#/$defs/seconds"},"emails":{"type":"integer","minimum":0},"sms":{"type":"integer","minimum":0},"handedOver":{"type":"integer","minimum":0}}},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"},"byPurpose":{"type":"object","additionalProperties":false,"properties":{"sign-in":{"$ref":"#/$defs/purposePolicy"},"second-factor":{"$ref":"#/$defs/purposePolicy"},"verify-identifier":{"$ref":"#/$defs/purposePolicy"},"reset-password":{"$ref":"#/$defs/purposePolicy"},"step-up":{"$ref":"#/$defs/purposePolicy"},"bind-authenticator":{"$ref":"#/$defs/purposePolicy"},"accept-invite":{"$ref":"#/$defs/purposePolicy"},"reset-pin":{"$ref":"#/$defs/purposePolicy"},"step-up-proof":{"$ref":"#/$defs/purposePolicy"},"passkey":{"$ref":"#/$defs/purposePolicy"},"recover-passkey":{"$ref":"#/$defs/purposePolicy"},"delete-account":{"$ref":"#/$defs/purposePolicy"},"relay-sign-in":{"$ref":"#/$defs/purposePolicy"}}}}},"purposePolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"approvalPolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"stepUpPolicy":{"type":"object","additionalProperties":false,"properties":{"rememberSeconds":{"$ref":"#/$defs/seconds"},"onBinding":{"type":"boolean"}}},"passkeyPolicy":{"type":"object","additionalProperties":false,"properties":{"rpId":{"type":"string","minLength":1,"maxLength":253},"rpName":{"type":"string","minLength":1,"maxLength":100},"origins":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"timeoutSeconds":{"type":"integer","minimum":1},"userVerification":{"enum":["required","preferred","discouraged"]}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"refusesIdentifiers":{"type":"boolean"},"historySize":{"type":"integer","minimum":0},"expireAfterSeconds":{"type":"integer","minimum":1},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"},"windowSeconds":{"$ref":"#/$defs/seconds"},"release":{"enum":["time","captcha","answer","operator"]}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"},"pendingSeconds":{"$ref":"#/$defs/seconds"},"maxPerAccount":{"type":"integer","minimum":1}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":0},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"},"sliding":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"windows":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["requests","windowSeconds"],"properties":{"requests":{"type":"integer","minimum":1},"windowSeconds":{"type":"integer","minimum":1}}}},"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"banking.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"profile":{"enum":["seed","current"]},"errorCodes":{"enum":["seed","current"]},"tokenMode":{"enum":["direct","exchange"]},"reissueLimitStatus":{"enum":[400,409]},"gatePasswordUpdate":{"type":"boolean"},"lenientChannelCase":{"type":"boolean"},"idempotency":{"type":"object","additionalProperties":false,"properties":{"retentionSeconds":{"type":"integer","minimum":1}}},"webhook":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}},"programme":{"$ref":"#/$defs/banking.programme"}}},"banking.tenant":{"type":"object","additionalProperties":false,"properties":{"apiKeys":{"type":"array","x-unique":["key"],"items":{"$ref":"#/$defs/banking.apiKey"}},"rootUsers":{"type":"array","x-unique":["email"],"items":{"$ref":"#/$defs/banking.rootUser"}}}},"banking.programme":{"type":"object","additionalProperties":false,"properties":{"identityTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.identityType"}},"channels":{"type":"object","additionalProperties":false,"properties":{"SMS":{"type":"boolean"},"AUTHY":{"type":"boolean"},"BIOMETRIC":{"type":"boolean"}}},"passwordsFor":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}},"passcodeDigits":{"type":"integer","minimum":4,"maximum":12},"passcodeForPush":{"type":"boolean"},"oneIdentityForReset":{"type":"boolean"},"multiIdentity":{"type":"boolean"},"refuseSamePerson":{"type":"boolean"},"enrolment":{"type":"object","additionalProperties":false,"properties":{"maxStarts":{"type":"integer","minimum":1},"types":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}}}},"providerLogoutUrl":{"type":"string","format":"uri","maxLength":2048},"callingCodes":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^\\+[1-9][0-9]{0,5}$"}},"profiles":{"type":"object","propertyNames":{"pattern":"^[0-9]{1,20}$"},"additionalProperties":{"$ref":"#/$defs/banking.profile"}},"countries":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$"}},"refusedEmailDomains":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"companyTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.companyType"}},"companies":{"type":"object","additionalProperties":{"enum":["known","unknown","lookup-failed"]}}}},"banking.profile":{"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/banking.identityType"},"inactive":{"type":"boolean"},"currencies":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{3}$"}},"feeGroups":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":50}},"violatesPaymentModel":{"type":"boolean"}}},"banking.apiKey":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"},"restricted":{"type":"boolean","default":false}}},"banking.identityType":{"enum":["CONSUMER","CORPORATE"]},"banking.credentialType":{"enum":["ROOT","USER"]},"banking.companyType":{"enum":["SOLE_TRADER","LLC","PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"]},"banking.id":{"type":"string","pattern":"^[1-9][0-9]{0,19}$"},"banking.moment":{"type":"string","format":"date-time"},"banking.address":{"type":"object","additionalProperties":false,"required":["addressLine1","city","postCode","country"],"properties":{"addressLine1":{"type":"string","minLength":1,"maxLength":150},"city":{"type":"string","minLength":1,"maxLength":50},"postCode":{"type":"string","minLength":1,"maxLength":15},"country":{"type":"string","pattern":"^[A-Z]{2}$"}}},"banking.mobile":{"type":"object","additionalProperties":false,"required":["countryCode","number"],"properties":{"countryCode":{"type":"string","pattern":"^\\+[1-9][0-9]{0,4}$"},"number":{"type":"string","pattern":"^[0-9]{4,14}$"}}},"banking.factor":{"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"enum":["SMS","AUTHY","BIOMETRIC"]},"status":{"enum":["PENDING_VERIFICATION","ACTIVE","INACTIVE"],"default":"ACTIVE"}}},"banking.rootUser":{"type":"object","additionalProperties":false,"required":["name","surname","email","identities"],"properties":{"name":{"type":"string","minLength":1,"maxLength":50},"surname":{"type":"string","minLength":1,"maxLength":50},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"type":"boolean"},"dateOfBirth":{"type":"string","format":"date"},"password":{"type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"},"address":{"$ref":"#/$defs/banking.address"},"occupation":{"type":"string","minLength":1,"maxLength":50},"nationality":{"type":"string","pattern":"^[A-Z]{2}$"},"placeOfBirth":{"type":"string","minLength":1,"maxLength":50},"approved":{"type":"boolean","default":false},"identities":{"type":"array","minItems":1,"x-unique":["id"],"items":{"$ref":"#/$defs/banking.identity"}}}},"banking.user":{"type":"object","additionalProperties":false,"required":["name","surname","email"],"properties":{"id":{"$ref":"#/$defs/banking.id"},"name":{"type":"string","minLength":1,"maxLength":50},"surname":{"type":"string","minLength":1,"maxLength":50},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"type":"boolean"},"dateOfBirth":{"type":"string","format":"date"},"password":{"type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"}}},"banking.identity":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/banking.id"},"profileId":{"$ref":"#/$defs/banking.id"},"ipAddress":{"type":"string","minLength":5,"maxLength":45,"default":"203.0.113.7"},"acceptedTerms":{"type":"boolean","default":true},"baseCurrency":{"type":"string","pattern":"^[A-Z]{3}$"},"tag":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,50}$"},"feeGroup":{"type":"string","minLength":1,"maxLength":50},"sourceOfFunds":{"type":"string","minLength":1,"maxLength":50},"sourceOfFundsOther":{"type":"string","minLength":1,"maxLength":100},"company":{"$ref":"#/$defs/banking.company"},"companyPosition":{"enum":["DIRECTOR","AUTHORISED_REPRESENTATIVE"],"default":"DIRECTOR"},"createdAt":{"$ref":"#/$defs/banking.moment"},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/banking.user"}}}},"banking.company":{"type":"object","additionalProperties":false,"required":["name","type","countryOfRegistration"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"type":{"$ref":"#/$defs/banking.companyType"},"countryOfRegistration":{"type":"string","pattern":"^[A-Z]{2}$"},"registrationNumber":{"type":"string","minLength":1,"maxLength":20},"businessAddress":{"$ref":"#/$defs/banking.address"},"registeredAddress":{"$ref":"#/$defs/banking.address"},"incorporatedOn":{"type":"string","format":"date"}}},"ciam.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"errorsAs200ForXhr":{"type":"boolean"},"sottSkewSeconds":{"$ref":"#/$defs/ciam.seconds"},"tenantDefaults":{"$ref":"#/$defs/ciam.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/ciam.settings"}}}},"ciam.tenant":{"type":"object","additionalProperties":false,"properties":{"accounts":{"type":"array","x-unique":["uid","email","phone","username"],"items":{"$ref":"#/$defs/ciam.account"}}}},"ciam.seconds":{"type":"integer","minimum":0},"ciam.name":{"type":"string","minLength":1,"maxLength":100},"ciam.guid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"ciam.hexId":{"type":"string","pattern":"^[0-9a-f]{32}$"},"ciam.email":{"type":"string","format":"email","maxLength":254},"ciam.phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"ciam.settings":{"type":"object","additionalProperties":false,"properties":{"apiKey":{"$ref":"#/$defs/ciam.guid"},"apiSecret":{"$ref":"#/$defs/ciam.guid"},"disabledOperations":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"registration":{"$ref":"#/$defs/ciam.registration"},"login":{"$ref":"#/$defs/ciam.login"},"lockoutType":{"enum":["Suspend","Captcha","SecurityQuestion","Block"]},"sessions":{"$ref":"#/$defs/ciam.sessions"},"secondFactor":{"$ref":"#/$defs/ciam.secondFactor"},"messages":{"$ref":"#/$defs/ciam.messages"},"securityQuestions":{"$ref":"#/$defs/ciam.securityQuestions"},"privacyPolicy":{"$ref":"#/$defs/ciam.privacyPolicy"},"consent":{"$ref":"#/$defs/ciam.consent"},"pin":{"$ref":"#/$defs/ciam.pin"},"passkeys":{"$ref":"#/$defs/ciam.passkeys"},"social":{"$ref":"#/$defs/ciam.social"},"customFields":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"customObjects":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_-]{1,100}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"maxRecords":{"type":"integer","minimum":1}}}},"risk":{"$ref":"#/$defs/ciam.risk"}}},"ciam.registration":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"emailVerification":{"enum":["required","optional","disabled"]},"verifyBy":{"enum":["link","code"]},"loginAfterVerification":{"type":"boolean"},"verificationMails":{"type":"boolean"},"phoneVerification":{"type":"boolean"},"requiredFields":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"blockedEmails":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.email"}},"blockedDomains":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}}}},"ciam.login":{"type":"object","additionalProperties":false,"properties":{"identifiers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["email","phone","username"]}},"password":{"type":"boolean"},"passwordless":{"type":"boolean"},"smart":{"type":"boolean"},"oneTouch":{"type":"boolean"},"withoutCallback":{"type":"boolean"},"afterPasswordReset":{"type":"boolean"}}},"ciam.sessions":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","minimum":1},"sliding":{"type":"boolean"},"endOnPasswordChange":{"type":"boolean"},"refreshTokens":{"type":"boolean"}}},"ciam.secondFactor":{"type":"object","additionalProperties":false,"properties":{"factors":{"type":"array","uniqueItems":true,"items":{"enum":["authenticator","sms","email","question","push","passkey","duo"]}},"requiredAnswers":{"type":"integer","minimum":1},"stepUp":{"type":"boolean"},"pendingSeconds":{"$ref":"#/$defs/ciam.seconds"},"stepUpSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.messages":{"type":"object","additionalProperties":false,"properties":{"sms":{"type":"boolean"},"voice":{"type":"boolean"},"unreachable":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.phone"}},"maxMails":{"type":"integer","minimum":0},"maxSms":{"type":"integer","minimum":0},"maxTokens":{"type":"integer","minimum":0},"windowSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.securityQuestions":{"type":"object","additionalProperties":false,"properties":{"questions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"#/$defs/ciam.hexId"},"text":{"type":"string","minLength":1,"maxLength":255}}}},"maxFailures":{"type":"integer","minimum":1}}},"ciam.privacyPolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["Moderated","Strict"]},"versions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","minLength":1,"maxLength":50},"startsAt":{"type":"string","format":"date-time"}}}}}},"ciam.consent":{"type":"object","additionalProperties":false,"properties":{"forms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event","options"],"properties":{"event":{"$ref":"#/$defs/ciam.name"},"custom":{"type":"boolean","default":false},"version":{"type":"integer","minimum":1,"default":1},"options":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/ciam.name"},"mandatory":{"type":"boolean","default":false}}}}}}}}},"ciam.pin":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"login":{"type":"boolean"},"required":{"type":"boolean"},"digits":{"type":"integer","minimum":1,"maximum":32},"sessionSeconds":{"$ref":"#/$defs/ciam.seconds"},"tokenSeconds":{"$ref":"#/$defs/ciam.seconds"}}},"ciam.passkeys":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"autofill":{"type":"boolean"},"rpId":{"$ref":"#/$defs/ciam.name"},"rpName":{"$ref":"#/$defs/ciam.name"},"origins":{"type":"array","uniqueItems":true,"items":{"type":"string","format":"uri"}}}},"ciam.social":{"type":"object","additionalProperties":false,"properties":{"providers":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.provider"}},"registration":{"type":"boolean"},"linking":{"type":"boolean"}}},"ciam.provider":{"enum":["facebook","google","apple","linkedin","twitter","foursquare","wechat","qq","jwt"]},"ciam.risk":{"type":"object","additionalProperties":false,"properties":{"watched":{"type":"array","uniqueItems":true,"items":{"enum":["device","browser","city","country","ip"]}},"action":{"enum":["block","question","mail","sms","refuse","notify"]}}},"ciam.account":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,50}$"},"email":{"$ref":"#/$defs/ciam.email"},"emailVerified":{"type":"boolean","default":false},"furtherEmails":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["type","value"],"properties":{"type":{"$ref":"#/$defs/ciam.name"},"value":{"$ref":"#/$defs/ciam.email"}}}},"phone":{"$ref":"#/$defs/ciam.phone"},"phoneVerified":{"type":"boolean","default":false},"username":{"type":"string","pattern":"^[^\\sA-Z]{1,32}$"},"password":{"type":"string","minLength":1,"maxLength":1024},"pin":{"type":"string","minLength":1,"maxLength":32},"secondFactors":{"$ref":"#/$defs/ciam.boundFactors"},"passkeys":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/ciam.passkey"}},"securityAnswers":{"type":"object","propertyNames":{"$ref":"#/$defs/ciam.hexId"},"additionalProperties":{"type":"string","minLength":1,"maxLength":255}},"identities":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["provider","id"],"properties":{"provider":{"$ref":"#/$defs/ciam.provider"},"id":{"type":"string","minLength":1,"maxLength":200}}}},"roles":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/ciam.name"}},"profile":{"type":"object","maxProperties":200,"additionalProperties":true},"acceptedPolicy":{"type":"string","minLength":1,"maxLength":50},"consents":{"type":"object","maxProperties":100,"additionalProperties":{"type":"boolean"}},"customObjects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","object"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"name":{"$ref":"#/$defs/ciam.name"},"active":{"type":"boolean","default":true},"object":{"type":"object","additionalProperties":true}}}},"blocked":{"type":"boolean","default":false},"locked":{"type":"boolean","default":false},"loginDisabled":{"type":"boolean","default":false},"sessionLimit":{"type":"integer","minimum":1},"createdAt":{"type":"string","format":"date-time"}}},"ciam.boundFactors":{"type":"object","additionalProperties":false,"properties":{"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"phone":{"$ref":"#/$defs/ciam.phone"},"email":{"type":"boolean"},"answers":{"type":"object","propertyNames":{"$ref":"#/$defs/ciam.hexId"},"additionalProperties":{"type":"string","minLength":1,"maxLength":255}},"push":{"type":"boolean"},"duo":{"type":"boolean"},"backupCodes":{"type":"array","uniqueItems":true,"maxItems":10,"items":{"type":"string","pattern":"^[0-9a-f]{5}-[0-9a-f]{5}$"}}}},"ciam.base64url":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":1024},"ciam.passkey":{"type":"object","additionalProperties":false,"required":["credentialId","publicKey"],"properties":{"credentialId":{"$ref":"#/$defs/ciam.base64url"},"publicKey":{"$ref":"#/$defs/ciam.base64url"},"userHandle":{"$ref":"#/$defs/ciam.base64url"},"name":{"$ref":"#/$defs/ciam.name"},"uses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["sign-in","second-factor"]},"default":["sign-in"]}}},"merchant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"otp":{"type":"object","additionalProperties":false,"properties":{"strictAuthorization":{"type":"boolean"}}},"requireEmailVerification":{"type":"boolean"},"cookie":{"type":"object","additionalProperties":false,"properties":{"secure":{"type":"boolean"}}},"vpn":{"type":"boolean"},"signOut":{"type":"object","additionalProperties":false,"properties":{"killsAccess":{"type":"boolean"}}},"cashierMakesCompany":{"type":"boolean"}}},"merchant.tenant":{"type":"object","additionalProperties":false,"properties":{"companies":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"associations":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/merchant.user"}}}},"merchant.organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}}},"merchant.user":{"type":"object","additionalProperties":false,"required":["email","role","firstName","lastName"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"role":{"enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"uuid":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email","maxLength":254},"emailIsVerified":{"type":"boolean","default":false},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"passwordHash":{"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}},"tenant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"passkey":{"$ref":"#/$defs/passkeyPolicy"},"autoApproveProofing":{"type":"boolean"},"strictProblem":{"type":"boolean"},"tenantDefaults":{"$ref":"#/$defs/tenant.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.settings"}}}},"tenant.tenant":{"type":"object","additionalProperties":false,"properties":{"customers":{"type":"array","x-unique":["id","email","phone"],"items":{"$ref":"#/$defs/tenant.customer"}}}},"tenant.settings":{"type":"object","additionalProperties":false,"properties":{"checkinPolicy":{"enum":["noIdentification","none","partial","full"]},"lockEmail":{"type":"boolean"},"persistWithoutFlow":{"type":"boolean"},"challengeType":{"enum":["auto","otp","emailLink"]},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},"defaultLanguage":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"socialProviders":{"type":"array","uniqueItems":true,"items":{"enum":["facebook","google","apple","line"]}},"flows":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.flow"}},"providers":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/tenant.provider"}}}},"tenant.flow":{"type":"object","additionalProperties":false,"required":["requiredFields","challenge"],"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"]},"challenge":{"type":"boolean"}}},"tenant.provider":{"type":"object","additionalProperties":false,"required":["members","accepted"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"bareMember":{"type":"string","minLength":1},"accepted":{"type":"array","items":{"$ref":"#/$defs/tenant.acceptedProof"}}}},"tenant.acceptedProof":{"type":"object","additionalProperties":false,"required":["proof","subject"],"properties":{"proof":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"subject":{"type":"string","minLength":1},"email":{"type":"string","format":"email","maxLength":254},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100}}},"tenant.customer":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"providers":{"type":"array","items":{"$ref":"#/$defs/tenant.identity"}},"externalIdentifiers":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/tenant.number"}},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"$ref":"#/$defs/tenant.profile"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"tenant.identity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"subject":{"type":"string","minLength":1}}},"tenant.number":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string","minLength":1,"maxLength":200}}},"tenant.profile":{"type":"object","maxProperties":100,"properties":{"firstName":{"type":"string","maxLength":100},"lastName":{"type":"string","maxLength":100},"birthDate":{"type":"string","format":"date"},"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true}}};
