crafted/formats.openapi.yaml(8,5): info MAD2006: The parameter 'byte' of Values_Put is an object or has a media type. It is a string in C# and is sent as you give it.
