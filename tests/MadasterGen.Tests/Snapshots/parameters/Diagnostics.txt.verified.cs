crafted/parameters.openapi.yaml(223,5): info MAD2006: The parameter 'nothingSaid' of Defaults_Get is an object or has a media type; it is a string in C#, sent as it is given
crafted/parameters.openapi.yaml(26,5): warning MAD2005: The cookie 'session' of Thing_Get is not sent by the client; set it with MadasterRequestOptions.Headers
crafted/parameters.openapi.yaml(75,5): info MAD2006: The parameter 'filter' of Arrays_Get is an object or has a media type; it is a string in C#, sent as it is given
crafted/parameters.openapi.yaml(75,5): info MAD2006: The parameter 'json' of Arrays_Get is an object or has a media type; it is a string in C#, sent as it is given
