crafted/responses.openapi.yaml(168,7): info MAD2010: The successes of Response_AddOrGet give different things; the method gives what the first one gives
