crafted/formats.openapi.yaml(54,11): info MAD2006: The parameter 'byte' of Values_Put can be anything, is a file, or has a media type other than JSON. It is a string in C# and is sent as you give it.
