crafted/security.openapi.yaml(34,7): warning MAD2008: The security scheme 'Bearer' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own
crafted/security.openapi.yaml(55,7): warning MAD2008: The security scheme 'HeaderKey, Bearer' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own
crafted/security.openapi.yaml(66,7): warning MAD2008: The security scheme 'HeaderKey' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own
crafted/security.openapi.yaml(77,7): warning MAD2008: The security scheme 'CookieKey' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own
crafted/security.openapi.yaml(87,7): warning MAD2008: The security scheme 'OAuth' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own
