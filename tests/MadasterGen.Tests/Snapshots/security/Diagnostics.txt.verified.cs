crafted/security.openapi.yaml(34,7): warning MAD2008: The client does not send the security scheme 'Bearer'. Use MadasterRequestOptions.Headers or a handler of your own.
crafted/security.openapi.yaml(55,7): warning MAD2008: The client does not send the security scheme 'HeaderKey, Bearer'. Use MadasterRequestOptions.Headers or a handler of your own.
crafted/security.openapi.yaml(66,7): warning MAD2008: The client does not send the security scheme 'HeaderKey'. Use MadasterRequestOptions.Headers or a handler of your own.
crafted/security.openapi.yaml(77,7): warning MAD2008: The client does not send the security scheme 'CookieKey'. Use MadasterRequestOptions.Headers or a handler of your own.
crafted/security.openapi.yaml(87,7): warning MAD2008: The client does not send the security scheme 'OAuth'. Use MadasterRequestOptions.Headers or a handler of your own.
