crafted/formats.openapi.yaml(8,5): info MAD2006: The parameter 'byte' of Values_Put is an object or has a media type; it is a string in C#, sent as it is given
