crafted/parameters.openapi.yaml(223,5): info MAD2006: The parameter 'nothingSaid' of Defaults_Get is an object or has a media type. It is a string in C# and is sent as you give it.
crafted/parameters.openapi.yaml(26,5): warning MAD2005: The client does not send the cookie 'session' of Thing_Get. Set it with MadasterRequestOptions.Headers.
crafted/parameters.openapi.yaml(75,5): info MAD2006: The parameter 'filter' of Arrays_Get is an object or has a media type. It is a string in C# and is sent as you give it.
crafted/parameters.openapi.yaml(75,5): info MAD2006: The parameter 'json' of Arrays_Get is an object or has a media type. It is a string in C# and is sent as you give it.
