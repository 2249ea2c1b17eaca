crafted/responses.openapi.yaml(168,7): info MAD2010: The success responses of Response_AddOrGet have different types. The method returns the type of the first one.
